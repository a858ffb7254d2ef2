create table audit (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    actor        text not null check (actor ~ '\S'),
    action       text not null check (action ~ '\S'),
    subject_kind text not null,
    subject_id   bigint not null,
    reason       text not null,
    detail       jsonb not null default '{}'
);
create index audit_subject on audit (subject_kind, subject_id, id);
comment on table audit is 'Every change of state: who, when, what, why. Rows are only ever added';
revoke update, delete, truncate on audit from market;

create table audit_seal (
    id            bigint generated always as identity primary key,
    first_id      bigint not null,
    last_id       bigint not null unique check (last_id >= first_id),
    row_count     integer not null check (row_count > 0),
    previous_hash bytea not null check (octet_length(previous_hash) = 32),
    hash          bytea not null unique check (octet_length(hash) = 32),
    sealed_at     timestamptz not null
);
comment on table audit_seal is 'Hash chain over batches of audit rows, so that no change of state waits for another';
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
