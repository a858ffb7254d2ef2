-- Who runs the market says which provinces take no goods of a kind of producer, since when, on what ground, and when
-- that ended. Every reader of today's restrictions reads delivery_restriction, which follows of itself.
create table restriction_period (
    id            bigint primary key default nextval('id_seq'),
    producer_kind text not null check (producer_kind in
        ('FAMILY', 'LARGE_HOUSEHOLD', 'COOPERATIVE', 'PARK_TENANT', 'LICENSED_ENTERPRISE')),
    province_code text not null references province,
    ground        text not null check (ground ~ '\S' and length(ground) <= 300),
    set_by        text not null,
    set_at        timestamptz not null,
    lifted_by     text,
    lifted_at     timestamptz check (lifted_at >= set_at),
    lift_reason   text check (lift_reason ~ '\S' and length(lift_reason) <= 300),
    check (num_nulls(lifted_by, lifted_at, lift_reason) in (0, 3))
);
create unique index restriction_period_open on restriction_period (producer_kind, province_code) where lifted_at is null;
comment on table restriction_period is 'Since when and until when a province takes no goods of a kind of producer, and why';

insert into restriction_period (producer_kind, province_code, ground, set_by, set_at)
select producer_kind, province_code, ground, 'system', timestamptz '2020-01-01' from delivery_restriction;

revoke update, delete, truncate on restriction_period from market;
grant update (lifted_by, lifted_at, lift_reason) on restriction_period to market;
revoke insert, update, delete, truncate on delivery_restriction from market;
comment on table delivery_restriction is 'Provinces that refuse the goods of a kind of producer now: what of restriction_period is not lifted';

create function restriction_follows() returns trigger language plpgsql security definer set search_path = market as $$
begin
    if tg_op = 'INSERT' then
        insert into delivery_restriction (producer_kind, province_code, ground)
        values (new.producer_kind, new.province_code, new.ground);
    elsif old.lifted_at is not null then
        raise exception 'restriction % was lifted and stays so', old.id using errcode = '23514';
    else
        delete from delivery_restriction
        where producer_kind = new.producer_kind and province_code = new.province_code;
    end if;
    return null;
end $$;
create trigger follows after insert or update on restriction_period for each row execute function restriction_follows();

-- What was restricted at an instant of the past is read from the periods.
do $do$
declare
    today constant text := 'from delivery_restriction d where d.producer_kind = t.producer_kind)';
    then_ constant text := 'from restriction_period d where d.producer_kind = t.producer_kind'
        ' and d.set_at <= instant and (d.lifted_at is null or d.lifted_at > instant))';
    source text := pg_get_functiondef('lot_facts_at'::regproc);
begin
    if position(today in source) = 0 then
        raise exception 'lot_facts_at reads restrictions in another way';
    end if;
    execute replace(source, today, then_);
end $do$;

create view report.delivery_restrictions as
    select id, producer_kind, province_code, ground, set_by, set_at, lifted_by, lifted_at, lift_reason from restriction_period;
comment on view report.delivery_restrictions is 'Provinces that take or took no goods of a kind of producer; in force while lifted_at is null';
grant select on report.delivery_restrictions to auditor;
