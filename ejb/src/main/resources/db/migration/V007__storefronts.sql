create table storefront (
    id              bigint primary key default nextval('id_seq'),
    version         integer not null default 0,
    organisation_id bigint not null unique references organisation,
    kind            text not null check (kind in ('PRODUCER', 'DEMONSTRATION_STORE')),
    slug            text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
    name_zh         text not null check (name_zh ~ '\S'),
    name_en         text not null check (name_en ~ '\S'),
    story_zh        text not null default '',
    story_en        text not null default '',
    state           text not null check (state in ('OPEN', 'CLOSED'))
);

create table supply_agreement (
    id            bigint primary key default nextval('id_seq'),
    version       integer not null default 0,
    storefront_id bigint not null references storefront,
    producer_id   bigint not null references producer,
    valid_from    date not null,
    valid_until   date not null check (valid_until >= valid_from),
    ended_at      timestamptz,
    exclude using gist (storefront_id with =, producer_id with =, daterange(valid_from, valid_until, '[]') with &&)
        where (ended_at is null)
);

create table delivery_restriction (
    producer_kind text not null check (producer_kind in
        ('FAMILY', 'LARGE_HOUSEHOLD', 'COOPERATIVE', 'PARK_TENANT', 'LICENSED_ENTERPRISE')),
    province_code text not null references province,
    ground        text not null check (ground ~ '\S'),
    primary key (producer_kind, province_code)
);
comment on table delivery_restriction is 'Provinces that refuse the goods of a kind of producer; empty until the operator sets it';

create table offer (
    id            bigint primary key default nextval('id_seq'),
    version       integer not null default 0,
    storefront_id bigint not null references storefront,
    product_id    bigint not null references product,
    channel       text not null check (channel in ('RETAIL', 'WHOLESALE')),
    state         text not null check (state in ('LISTED', 'DELISTED')),
    price_fen     bigint not null check (price_fen between 1 and 100000000),
    case_pack     integer not null check (case_pack between 1 and 1000),
    minimum_cases integer not null check (minimum_cases between 1 and 10000),
    unique (storefront_id, product_id, channel),
    check (channel = 'WHOLESALE' or (case_pack = 1 and minimum_cases = 1))
);
create index offer_product on offer (product_id);
comment on column offer.price_fen is 'Price of one unit, in fen';

create table price_tier (
    offer_id   bigint not null references offer,
    from_cases integer not null check (from_cases > 0),
    price_fen  bigint not null check (price_fen between 1 and 100000000),
    primary key (offer_id, from_cases)
);
comment on table price_tier is 'Wholesale price of one unit from so many cases on, in fen';

create table stock (
    storefront_id bigint not null references storefront,
    lot_id        bigint not null references lot,
    received      integer not null check (received >= 0),
    allocated     integer not null default 0 check (allocated >= 0),
    primary key (storefront_id, lot_id),
    check (allocated <= received)
);
create index stock_lot on stock (lot_id);
comment on table stock is 'The balance of stock_movement, and the row that allocation locks';

create table stock_movement (
    id            bigint primary key default nextval('id_seq'),
    storefront_id bigint not null,
    lot_id        bigint not null,
    kind          text not null check (kind in ('RECEIPT', 'WRITE_OFF', 'ALLOCATION', 'RELEASE', 'DISPATCH')),
    quantity      integer not null check (quantity > 0),
    order_line_id bigint,
    at            timestamptz not null,
    actor         text not null,
    foreign key (storefront_id, lot_id) references stock (storefront_id, lot_id),
    check ((kind in ('RECEIPT', 'WRITE_OFF')) = (order_line_id is null))
);
create index stock_movement_stock on stock_movement (storefront_id, lot_id, id);
create index stock_movement_line on stock_movement (order_line_id) where order_line_id is not null;
revoke update, delete, truncate on stock_movement from market;
comment on table stock_movement is 'Ledger of stock per lot and storefront: received = RECEIPT - WRITE_OFF, allocated = ALLOCATION - RELEASE';
