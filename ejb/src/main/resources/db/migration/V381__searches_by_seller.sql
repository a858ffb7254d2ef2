-- A search may be kept that looks only in storefronts of producers, or only in demonstration stores.
alter table saved_search add column seller_kinds text not null default '';
alter table saved_search alter column seller_kinds drop default;
drop index saved_search_once;
create unique index saved_search_once on saved_search (account_id, words, categories, divisions, producer_kinds,
    seller_kinds, storages, marks, coalesce(price_from, -1), coalesce(price_to, -1), days_left, deliver_to)
    where stopped_at is null;
