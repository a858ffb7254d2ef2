create table product (
    id                bigint primary key default nextval('id_seq'),
    version           integer not null default 0,
    producer_id       bigint not null references producer,
    gtin              text not null unique check (gtin ~ '^[0-9]{13}$'),
    category_code     text not null references category,
    standard_id       bigint not null references standard,
    name_zh           text not null check (name_zh ~ '\S' and length(name_zh) <= 120),
    name_en           text not null check (name_en ~ '\S' and length(name_en) <= 160),
    name_mn           text not null default '' check (length(name_mn) <= 200),
    description_zh    text not null default '' check (length(description_zh) <= 4000),
    description_en    text not null default '' check (length(description_en) <= 4000),
    net_content_grams integer not null check (net_content_grams between 1 and 50000),
    storage           text not null check (storage in ('AMBIENT', 'CHILLED', 'FROZEN')),
    shelf_life_days   integer not null check (shelf_life_days between 1 and 1825),
    state             text not null check (state in ('DRAFT', 'APPROVED', 'WITHDRAWN')),
    picture           text not null default ''
);
create index product_producer on product (producer_id);
create index product_category on product (category_code);
comment on column product.name_mn is 'A draft: not yet read by a reader of Mongolian';

create table lot (
    id             bigint primary key default nextval('id_seq'),
    version        integer not null default 0,
    product_id     bigint not null references product,
    lot_number     text not null check (lot_number ~ '^[!-~]{1,20}$'),
    produced_on    date not null,
    best_before    date not null check (best_before >= produced_on),
    quantity       integer not null check (quantity > 0),
    milk_source_zh text not null default '' check (length(milk_source_zh) <= 500),
    milk_source_en text not null default '' check (length(milk_source_en) <= 500),
    unique (product_id, lot_number)
);
comment on column lot.best_before is 'Last day on which the lot may be sold and eaten';
create index lot_best_before on lot (best_before);
