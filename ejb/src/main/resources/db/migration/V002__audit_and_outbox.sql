create table audit (
    id             bigint generated always as identity primary key,
    transaction_id xid8 not null default pg_current_xact_id(),
    at             timestamptz not null,
    actor          text not null check (actor ~ '\S'),
    action         text not null check (action ~ '\S'),
    subject_kind   text not null,
    subject_id     bigint not null,
    reason         text not null,
    detail         jsonb not null default '{}'
);
create unique index audit_order on audit (transaction_id, id);
create index audit_subject on audit (subject_kind, subject_id, id);
comment on table audit is 'Every change of state: who, when, what, why. Rows are only ever added';
comment on column audit.transaction_id is 'Ids are given before the commit and may appear late; a transaction older than all in flight adds no more rows, so that its rows can be sealed';
-- The application adds rows, and can neither change them nor choose their place.
revoke insert, update, delete, truncate on audit from market;
grant insert (at, actor, action, subject_kind, subject_id, reason, detail) on audit to market;

create table audit_seal (
    id               bigint generated always as identity primary key,
    last_transaction xid8 not null,
    last_row         bigint not null,
    row_ids          bigint[] not null check (cardinality(row_ids) > 0),
    row_hashes       bytea not null check (octet_length(row_hashes) = 32 * cardinality(row_ids)),
    previous_hash    bytea not null unique check (octet_length(previous_hash) = 32),
    hash             bytea not null unique check (octet_length(hash) = 32),
    sealed_at        timestamptz not null,
    unique (last_transaction, last_row),
    check (last_row = row_ids[cardinality(row_ids)])
);
comment on table audit_seal is 'Hash chain over batches of audit rows in the order (transaction_id, id), so that no change of state waits for another';
revoke update, delete, truncate on audit_seal from market;

create table outbox (
    id              bigint generated always as identity primary key,
    consumer        text not null check (consumer in ('SEARCH', 'NOTIFICATION', 'PAYMENT', 'SETTLEMENT')),
    topic           text not null,
    aggregate_id    bigint not null,
    created_at      timestamptz not null,
    attempts        integer not null default 0 check (attempts >= 0),
    next_attempt_at timestamptz not null,
    last_error      text,
    acknowledged_at timestamptz
);
create index outbox_pending on outbox (consumer, next_attempt_at, id) where acknowledged_at is null;
create index outbox_done on outbox (acknowledged_at) where acknowledged_at is not null;
comment on table outbox is 'News for one consumer, written in the transaction of the change; names an aggregate, never its content';
