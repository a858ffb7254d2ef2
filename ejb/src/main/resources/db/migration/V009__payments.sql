create table payment (
    id                 bigint primary key default nextval('id_seq'),
    version            integer not null default 0,
    order_id           bigint not null unique references customer_order,
    amount_fen         bigint not null check (amount_fen > 0),
    state              text not null check (state in
        ('CREATED', 'OPEN', 'UNKNOWN', 'SUCCEEDED', 'EXPIRED', 'CANCELLED')),
    simulated          boolean not null,
    given_up           boolean not null default false,
    attempt            integer not null default 1 check (attempt > 0),
    asked_at           timestamptz,
    last_asked_at      timestamptz,
    session_expires_at timestamptz,
    provider_session   text unique,
    provider_intent    text unique,
    payment_url        text,
    method             text not null default '',
    last_decline       text not null default '',
    declined_at        timestamptz,
    state_since        timestamptz not null,
    next_check_at      timestamptz not null default now(),
    check (state <> 'OPEN' or (provider_session is not null and payment_url is not null)),
    check (state <> 'SUCCEEDED' or provider_intent is not null),
    check ((asked_at is null) = (last_asked_at is null)),
    check ((asked_at is null) = (session_expires_at is null))
);
create index payment_unsettled on payment (next_check_at) where state in ('CREATED', 'OPEN', 'UNKNOWN');
comment on column payment.given_up is 'The order lapsed unpaid: whatever can still be paid at the provider is ended there';
comment on column payment.attempt is 'With the id, the idempotency key of the session; grows only when the session before is known to be dead';
comment on column payment.asked_at is 'When the provider was first asked for the session of this attempt; null before';
comment on column payment.next_check_at is 'When the reconciler looks at it next; moved on by whichever instance claims it';

create table payment_event (
    id             bigint primary key default nextval('id_seq'),
    provider_event text not null unique,
    type           text not null,
    payment_id     bigint references payment,
    refund_id      bigint,
    occurred_at    timestamptz not null,
    received_at    timestamptz not null,
    effect         text not null check (effect in ('APPLIED', 'ALREADY_TRUE', 'NOT_OURS', 'MISMATCHED'))
);
create index payment_event_payment on payment_event (payment_id);
comment on table payment_event is 'Each event of the payment provider once, with what it changed';
comment on column payment_event.effect is 'MISMATCHED: it contradicts our books (amount, currency, a second capture); changed nothing, and people were alarmed';

create table refund (
    id              bigint primary key default nextval('id_seq'),
    version         integer not null default 0,
    payment_id      bigint not null references payment,
    fulfilment_id   bigint not null references fulfilment,
    amount_fen      bigint not null check (amount_fen > 0),
    reason          text not null check (reason in ('CANCELLED_BY_BUYER', 'CANCELLED_BY_SELLER', 'NOT_SELLABLE', 'PAID_TOO_LATE')),
    state           text not null check (state in ('REQUESTED', 'UNKNOWN', 'PENDING', 'SUCCEEDED', 'FAILED')),
    attempt         integer not null default 1 check (attempt > 0),
    last_asked_at   timestamptz,
    provider_refund text unique,
    failure         text not null default '',
    retry_of        bigint unique references refund,
    requested_at    timestamptz not null,
    state_since     timestamptz not null,
    next_check_at   timestamptz not null default now()
);
create index refund_payment on refund (payment_id);
create index refund_unsettled on refund (next_check_at) where state in ('REQUESTED', 'UNKNOWN', 'PENDING');
alter table payment_event add foreign key (refund_id) references refund;
comment on column refund.retry_of is 'The failed refund that this one tries again';

-- Checked at the commit: no statement order, and no writer, can give back more than was taken.
create function refund_within_payment() returns trigger language plpgsql as $$
declare
    captured bigint;
    given_back bigint;
begin
    select case when state = 'SUCCEEDED' then amount_fen else 0 end into captured
        from market.payment where id = new.payment_id for update;
    select coalesce(sum(amount_fen), 0) into given_back
        from market.refund where payment_id = new.payment_id and state <> 'FAILED';
    if given_back > captured then
        raise exception 'Refunds of payment % (% fen) exceed what was captured (% fen)', new.payment_id, given_back, captured
            using errcode = 'check_violation', constraint = 'refund_within_payment';
    end if;
    return null;
end $$;
create constraint trigger refund_within_payment after insert or update of amount_fen, payment_id, state on refund
    deferrable initially deferred for each row execute function refund_within_payment();

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
