-- Searches that people keep, to be written to when a new lot appears that they would find.
create table saved_search (
    id             bigint primary key default nextval('id_seq'),
    account_id     bigint not null references account,
    words          text not null check (length(words) <= 200),
    categories     text not null,
    divisions      text not null,
    producer_kinds text not null,
    storages       text not null,
    marks          text not null,
    price_from     bigint check (price_from >= 0),
    price_to       bigint check (price_to >= price_from),
    days_left      integer not null check (days_left between 0 and 3650),
    deliver_to     text not null,
    stop_token     text not null unique check (length(stop_token) = 43),
    saved_at       timestamptz not null,
    stopped_at     timestamptz check (stopped_at >= saved_at),
    told_on        date
);
create unique index saved_search_once on saved_search (account_id, words, categories, divisions, producer_kinds,
    storages, marks, coalesce(price_from, -1), coalesce(price_to, -1), days_left, deliver_to) where stopped_at is null;
create index saved_search_account on saved_search (account_id, id);
comment on table saved_search is 'Codes are sorted and joined by commas; one letter a day at most, for as long as it is not stopped';
comment on column saved_search.stop_token is 'Stands in each of its letters, and does nothing but stop it';
comment on column saved_search.told_on is 'The last day in China on which a letter was asked for';

create table saved_search_hit (
    saved_search_id bigint not null references saved_search,
    offer_id        bigint not null references offer,
    lot_id          bigint not null references lot,
    found_at        timestamptz not null,
    told_on         date,
    primary key (saved_search_id, offer_id, lot_id)
);
create index saved_search_hit_untold on saved_search_hit (saved_search_id) where told_on is null;
comment on table saved_search_hit is 'A new lot that a saved search would find; told of once';

create table saved_search_look (
    one       boolean primary key default true check (one),
    looked_to timestamptz not null default now()
);
insert into saved_search_look default values;
comment on table saved_search_look is 'Until when news of lots was looked through for saved searches';

revoke delete, truncate on saved_search, saved_search_look from market;
revoke insert on saved_search_look from market;
