-- What a program was answered, so that the same request sent again is answered the same.
create table answered_request (
    key_hash bytea primary key check (octet_length(key_hash) = 32),
    body_mac bytea not null check (octet_length(body_mac) = 32),
    sealed   bytea,
    asked_at timestamptz not null
);
create index answered_request_age on answered_request (asked_at);
comment on table answered_request is 'Answers kept for a day; kept under keys that only the asker holds';
comment on column answered_request.key_hash is 'SHA-256 of who asks what under which Idempotency-Key';
comment on column answered_request.body_mac is 'Keyed hash of what was asked: another body under the same key is refused';
comment on column answered_request.sealed is 'The answer, encrypted under the Idempotency-Key; null while it is being found';
