-- What an operator asks of the search; whichever instance of the market comes first takes it up.
create table search_task (
    id           bigint generated always as identity primary key,
    kind         text not null check (kind in ('VERIFY', 'REBUILD')),
    requested_at timestamptz not null default now(),
    heard_at     timestamptz,
    done         bigint not null default 0 check (done >= 0),
    total        bigint not null default 0 check (total >= 0),
    result       text check (result in ('EQUAL', 'DIFFERENT', 'DONE', 'FAILED')),
    report       text not null default '',
    finished_at  timestamptz,
    check ((finished_at is null) = (result is null))
);
create index search_task_open on search_task (id) where finished_at is null;
comment on table search_task is 'Asked by ./market reindex: to compare the index with the database, or to make it anew';
comment on column search_task.heard_at is 'When the instance that does it last said how far it is; one that falls silent is replaced';
comment on column search_task.done is 'Documents so far, of the total';
