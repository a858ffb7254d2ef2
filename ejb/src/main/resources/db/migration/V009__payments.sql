create table payment (
    id               bigint primary key default nextval('id_seq'),
    version          integer not null default 0,
    order_id         bigint not null unique references customer_order,
    amount_fen       bigint not null check (amount_fen > 0),
    state            text not null check (state in
        ('CREATED', 'OPEN', 'UNKNOWN', 'SUCCEEDED', 'EXPIRED', 'CANCELLED')),
    simulated        boolean not null,
    attempt          integer not null default 1 check (attempt > 0),
    provider_session text unique,
    provider_intent  text unique,
    payment_url      text,
    method           text not null default '',
    last_decline     text not null default '',
    state_since      timestamptz not null
);
create index payment_unsettled on payment (state, state_since) where state in ('CREATED', 'OPEN', 'UNKNOWN');

create table payment_event (
    id             bigint primary key default nextval('id_seq'),
    provider_event text not null unique,
    type           text not null,
    payment_id     bigint references payment,
    refund_id      bigint,
    occurred_at    timestamptz not null,
    received_at    timestamptz not null,
    effect         text not null check (effect in ('APPLIED', 'ALREADY_TRUE', 'NOT_OURS'))
);
create index payment_event_payment on payment_event (payment_id);
comment on table payment_event is 'Each event of the payment provider once, with what it changed';

create table refund (
    id              bigint primary key default nextval('id_seq'),
    version         integer not null default 0,
    payment_id      bigint not null references payment,
    fulfilment_id   bigint not null references fulfilment,
    amount_fen      bigint not null check (amount_fen > 0),
    reason          text not null check (reason in ('CANCELLED_BY_BUYER', 'CANCELLED_BY_SELLER', 'NOT_SELLABLE', 'PAID_TOO_LATE')),
    state           text not null check (state in ('REQUESTED', 'UNKNOWN', 'PENDING', 'SUCCEEDED', 'FAILED')),
    provider_refund text unique,
    requested_at    timestamptz not null,
    state_since     timestamptz not null
);
create index refund_payment on refund (payment_id);
create index refund_unsettled on refund (state, state_since) where state in ('REQUESTED', 'UNKNOWN', 'PENDING');
alter table payment_event add foreign key (refund_id) references refund;

create table transfer (
    id                bigint primary key default nextval('id_seq'),
    version           integer not null default 0,
    fulfilment_id     bigint not null unique references fulfilment,
    amount_fen        bigint not null check (amount_fen > 0),
    fee_fen           bigint not null check (fee_fen >= 0),
    state             text not null check (state in ('OWED', 'UNKNOWN', 'PAID', 'REVERSED')),
    provider_transfer text unique,
    state_since       timestamptz not null
);

create table demonstration_progress (
    step        text primary key,
    done        bigint not null default 0,
    total       bigint not null,
    finished_at timestamptz
);
