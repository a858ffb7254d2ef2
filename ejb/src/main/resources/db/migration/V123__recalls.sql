create table recall (
    id            bigint primary key default nextval('id_seq'),
    version       integer not null default 0,
    request_key   text not null check (length(request_key) between 1 and 80),
    producer_id   bigint not null references producer,
    origin_lot_id bigint not null references lot,
    origin        text not null check (origin in ('PRODUCER', 'LABORATORY', 'REGULATOR', 'MARKET')),
    report_id     bigint references inspection_report,
    scope         text not null check (scope in ('LOT', 'MILK_SOURCE', 'PRODUCT')),
    first_day     date,
    last_day      date check (last_day >= first_day),
    grade         text not null check (grade in ('ONE', 'TWO', 'THREE')),
    cause         text not null check (cause ~ '\S' and length(cause) <= 500),
    advice        text not null check (advice ~ '\S' and length(advice) <= 500),
    known_at      timestamptz not null,
    start_before  timestamptz not null,
    announced_at  timestamptz not null check (announced_at >= known_at),
    finish_by     date not null,
    placed_by     text not null,
    closed_at     timestamptz check (closed_at >= announced_at),
    result        text not null default '' check (length(result) <= 1000),
    unique (placed_by, request_key),
    check ((origin = 'LABORATORY') = (report_id is not null)),
    check ((scope = 'LOT') = (first_day is null)),
    check ((first_day is null) = (last_day is null)),
    check ((closed_at is null) = (result = '')),
    check (start_before = known_at + make_interval(hours => case grade when 'ONE' then 24 when 'TWO' then 48 else 72 end))
);
create index recall_open on recall (finish_by, id) where closed_at is null;
create index recall_producer on recall (producer_id, id);
comment on table recall is 'A recall: why, of what class, of which lots, and by when it is to be finished';
comment on column recall.grade is 'Class 1, 2 or 3: to be begun 24, 48 or 72 hours after known_at, finished 10, 20 or 30 working days after it was announced';
comment on column recall.request_key is 'The same person asking again under the same key gets the same recall';

create table recall_lot (
    recall_id bigint not null references recall,
    lot_id    bigint not null unique references lot,
    hold_id   bigint not null unique references lot_hold,
    primary key (recall_id, lot_id)
);
comment on table recall_lot is 'The lots of a recall; a lot is recalled once';
revoke update, delete, truncate on recall_lot from market;

create table recall_acknowledgement (
    recall_id       bigint not null references recall,
    buyer_id        bigint not null references retail_buyer,
    held_back       integer not null check (held_back >= 0),
    sold_on         integer not null check (sold_on >= 0),
    note            text not null default '' check (length(note) <= 500),
    acknowledged_by bigint not null references account,
    acknowledged_at timestamptz not null,
    primary key (recall_id, buyer_id)
);
comment on table recall_acknowledgement is 'What a supermarket or department store has held back of a recall, and what it had sold on already, in units';
revoke delete, truncate on recall_acknowledgement from market;

create table recall_return (
    id          bigint primary key default nextval('id_seq'),
    recall_id   bigint not null references recall,
    request_key text not null check (length(request_key) between 1 and 80),
    units       integer not null check (units > 0),
    note        text not null check (note ~ '\S' and length(note) <= 500),
    recorded_by bigint not null references account,
    recorded_at timestamptz not null,
    unique (recall_id, request_key)
);
comment on table recall_return is 'Units of a recall that came back from people, and what became of them';
revoke update, delete, truncate on recall_return from market;

-- What was announced stands; a recall is closed once and never goes away.
create function guard_recall() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'recall % is kept for ever', old.id using errcode = '23514';
    end if;
    if to_jsonb(new) - 'version' - 'closed_at' - 'result' <> to_jsonb(old) - 'version' - 'closed_at' - 'result'
        or old.closed_at is not null then
        raise exception 'recall % is announced and cannot change', old.id using errcode = '23514';
    end if;
    return new;
end $$;
create trigger recall_is_guarded before update or delete on recall for each row execute function guard_recall();

-- Holds placed before there were recalls stay as they are.
create function recall_hold_has_its_recall() returns trigger language plpgsql as $$
begin
    if not exists (select from market.recall_lot r where r.hold_id = new.id and r.lot_id = new.lot_id) then
        raise exception 'hold % recalls a lot without a recall', new.id using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger recall_hold_has_its_recall after insert on lot_hold deferrable initially deferred
    for each row when (new.kind = 'RECALL') execute function recall_hold_has_its_recall();

create view report.recall_cases as
    select id, producer_id, origin_lot_id, origin, report_id, scope, first_day, last_day, grade, cause, known_at, start_before,
           announced_at, finish_by, placed_by, closed_at, result
    from recall;
create view report.recall_lots as select recall_id, lot_id, hold_id from recall_lot;
create view report.recall_acknowledgements as
    select recall_id, buyer_id, held_back, sold_on, note, acknowledged_by, acknowledged_at from recall_acknowledgement;
create view report.recall_returns as select id, recall_id, units, note, recorded_by, recorded_at from recall_return;
comment on view report.recall_cases is 'Recalls with their class and terms';
comment on view report.recall_lots is 'Which lots a recall is of, and the hold it placed on each';
comment on view report.recall_acknowledgements is 'What supermarkets answered to recalls, in units';
comment on view report.recall_returns is 'Units of recalls that came back from people';
grant select on report.recall_cases, report.recall_lots, report.recall_acknowledgements, report.recall_returns to auditor;
