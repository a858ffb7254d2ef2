-- The number of the next producer of `./market demo --scale`.
select coalesce(max(substr(number, 12)::int), -1) + 1 from market.authorisation where number ~ '^DEMO-SCALE-[0-9]+$'
