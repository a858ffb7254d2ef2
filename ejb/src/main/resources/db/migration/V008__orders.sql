create table retail_buyer (
    id                     bigint primary key references organisation,
    org_kind               text not null default 'RETAIL_BUYER' check (org_kind = 'RETAIL_BUYER'),
    kind                   text not null check (kind in ('SUPERMARKET', 'DEPARTMENT_STORE')),
    remaining_life_percent integer not null check (remaining_life_percent between 0 and 100),
    foreign key (id, org_kind) references organisation (id, kind)
);
comment on column retail_buyer.remaining_life_percent is 'Least share of the shelf life that must remain when goods are sold to this buyer';

create table branch (
    id            bigint primary key default nextval('id_seq'),
    buyer_id      bigint not null references retail_buyer,
    name_zh       text not null,
    name_en       text not null,
    recipient     text not null,
    phone         text not null,
    province_code text not null references province,
    address       text not null
);
create index branch_buyer on branch (buyer_id);

create table cart (
    id         bigint primary key default nextval('id_seq'),
    token_hash bytea not null unique check (octet_length(token_hash) = 32),
    account_id bigint references account,
    updated_at timestamptz not null
);
create index cart_account on cart (account_id);

create table cart_line (
    cart_id  bigint not null references cart on delete cascade,
    offer_id bigint not null references offer,
    quantity integer not null check (quantity between 1 and 100000),
    added_at timestamptz not null,
    primary key (cart_id, offer_id)
);

create table customer_order (
    id             bigint primary key default nextval('id_seq'),
    version        integer not null default 0,
    number         text not null unique check (number ~ '^TS[0-9A-Z]{12}$'),
    token_hash     bytea not null check (octet_length(token_hash) = 32),
    request_key    text not null unique check (length(request_key) <= 200),
    request_hash   bytea not null check (octet_length(request_hash) = 32),
    channel        text not null check (channel in ('RETAIL', 'WHOLESALE')),
    account_id     bigint references account,
    buyer_id       bigint references retail_buyer,
    branch_id      bigint references branch,
    email          text not null check (length(email) <= 254),
    language       text not null check (language in ('zh', 'en')),
    recipient      text not null check (recipient ~ '\S' and length(recipient) <= 80),
    phone          text not null check (length(phone) <= 40),
    province_code  text not null references province,
    address        text not null check (address ~ '\S' and length(address) <= 300),
    state          text not null check (state in ('PLACED', 'PAID', 'CANCELLED')),
    goods_fen      bigint not null check (goods_fen > 0),
    shipping_fen   bigint not null check (shipping_fen >= 0),
    total_fen      bigint not null,
    placed_at      timestamptz not null,
    pay_before     timestamptz not null check (pay_before > placed_at),
    check (total_fen = goods_fen + shipping_fen),
    check ((channel = 'WHOLESALE') = (buyer_id is not null)),
    check ((buyer_id is null) = (branch_id is null))
);
create index customer_order_account on customer_order (account_id, id) where account_id is not null;
create index customer_order_buyer on customer_order (buyer_id, id) where buyer_id is not null;
create index customer_order_unpaid on customer_order (pay_before) where state = 'PLACED';
comment on column customer_order.request_key is 'Who asked and their Idempotency-Key: the same key never makes a second order';

create table fulfilment (
    id            bigint primary key default nextval('id_seq'),
    version       integer not null default 0,
    order_id      bigint not null references customer_order,
    storefront_id bigint not null references storefront,
    state         text not null check (state in
        ('RESERVED', 'TO_DISPATCH', 'HELD', 'DISPATCHED', 'DELIVERED', 'CANCELLED')),
    delivery      text not null check (delivery in ('STANDARD', 'COLD_CHAIN')),
    goods_fen     bigint not null check (goods_fen > 0),
    shipping_fen  bigint not null check (shipping_fen >= 0),
    fee_fen       bigint not null check (fee_fen >= 0 and fee_fen <= goods_fen),
    carrier       text not null default '',
    tracking      text not null default '',
    state_since   timestamptz not null,
    unique (order_id, storefront_id)
);
create index fulfilment_desk on fulfilment (storefront_id, state, id);
comment on table fulfilment is 'The part of an order that one storefront sends';
comment on column fulfilment.fee_fen is 'The market''s share of goods_fen; the seller''s is the rest and the shipping';

create table order_line (
    id             bigint primary key default nextval('id_seq'),
    version        integer not null default 0,
    fulfilment_id  bigint not null references fulfilment,
    offer_id       bigint not null references offer,
    product_id     bigint not null references product,
    quantity       integer not null check (quantity > 0),
    unit_price_fen bigint not null check (unit_price_fen > 0),
    total_fen      bigint not null,
    state          text not null check (state in ('ORDERED', 'HELD', 'CANCELLED')),
    check (total_fen = quantity * unit_price_fen),
    unique (fulfilment_id, offer_id)
);

create table allocation (
    id             bigint primary key default nextval('id_seq'),
    order_line_id  bigint not null references order_line,
    storefront_id  bigint not null,
    lot_id         bigint not null,
    quantity       integer not null check (quantity > 0),
    state          text not null check (state in ('ALLOCATED', 'RELEASED', 'DISPATCHED')),
    assessed_at    timestamptz not null,
    sellable_until timestamptz not null,
    evidence       jsonb not null,
    foreign key (storefront_id, lot_id) references stock (storefront_id, lot_id),
    unique (order_line_id, lot_id),
    check (sellable_until > assessed_at)
);
create index allocation_lot on allocation (lot_id, state);
comment on column allocation.evidence is 'The facts on which the gate let the lot be sold, as they stood at assessed_at';

create table market_secret (
    name  text primary key,
    value bytea not null check (octet_length(value) = 32)
);
comment on table market_secret is 'Random keys made once for a database; the order key turns a request into its access token';
insert into market_secret (name, value) values
    ('order', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
