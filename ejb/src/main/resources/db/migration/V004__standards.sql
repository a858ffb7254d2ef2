create extension if not exists btree_gist;

create table standard (
    id       bigint primary key default nextval('id_seq'),
    version  integer not null default 0,
    code     text not null unique check (code ~ '\S' and length(code) <= 60),
    kind     text not null check (kind in ('NATIONAL', 'LOCAL', 'GROUP', 'ENTERPRISE')),
    title_zh text not null,
    title_en text not null
);

create table standard_edition (
    id              bigint primary key default nextval('id_seq'),
    standard_id     bigint not null references standard,
    edition         text not null check (edition ~ '\S'),
    effective_from  date not null,
    effective_until date check (effective_until > effective_from),
    unique (standard_id, edition),
    exclude using gist (standard_id with =, daterange(effective_from, effective_until) with &&)
);
comment on column standard_edition.effective_until is 'First day on which the edition no longer applies; null while it is in force';

create table standard_item (
    id           bigint primary key default nextval('id_seq'),
    edition_id   bigint not null references standard_edition,
    item_code    text not null check (item_code ~ '^[a-z0-9_]+$'),
    name_zh      text not null,
    name_en      text not null,
    unit         text not null,
    plan         text not null check (plan in ('AT_MOST', 'AT_LEAST', 'TWO_CLASS', 'THREE_CLASS')),
    limit_value  numeric(18, 6),
    n            integer check (n > 0),
    c            integer check (c >= 0 and c < n),
    m            numeric(18, 6) check (m >= 0),
    big_m        numeric(18, 6) check (big_m >= m),
    microbial    boolean not null,
    mandatory    boolean not null,
    limit_source text not null check (limit_source in ('OFFICIAL', 'SECOND_HAND', 'DEMONSTRATION')),
    position     integer not null,
    unique (edition_id, item_code),
    check (case plan
        when 'TWO_CLASS' then n is not null and c is not null and m is not null and big_m is null
        when 'THREE_CLASS' then n is not null and c is not null and m is not null and big_m is not null
        else limit_value is not null and n is null end)
);
