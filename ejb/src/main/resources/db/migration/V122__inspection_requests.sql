alter table laboratory
    add column capacity integer not null default 40 check (capacity >= 0),
    add column fee_fen bigint not null default 60000 check (fee_fen >= 0);
comment on column laboratory.capacity is 'Requests it can have in hand at one time';
comment on column laboratory.fee_fen is 'What one inspection costs, in fen; of the demonstration, a made-up price';

create table inspection_subsidy (
    year          integer not null check (year between 2020 and 2199),
    division_code text not null references division,
    budget_fen    bigint not null check (budget_fen >= 0),
    used_fen      bigint not null default 0,
    primary key (year, division_code),
    constraint subsidy_within_budget check (used_fen between 0 and budget_fen)
);
comment on table inspection_subsidy is 'Public money for inspections of workshops, by year and division; used_fen is the sum of the requests it pays';

create table inspection_request (
    id               bigint primary key default nextval('id_seq'),
    version          integer not null default 0,
    lot_id           bigint not null references lot,
    laboratory_id    bigint not null references laboratory,
    kind             text not null check (kind in ('RELEASE', 'SUPERVISORY', 'RETEST')),
    retest_of        bigint references inspection_report,
    payer            text not null check (payer in ('SELF', 'PARK', 'PUBLIC')),
    fee_fen          bigint not null check (fee_fen >= 0),
    subsidy_year     integer,
    subsidy_division text,
    state            text not null check (state in
        ('REQUESTED', 'RECEIVED', 'ENTERED', 'REPORTED', 'DECLINED', 'CANCELLED')),
    requested_by     bigint not null references account,
    requested_at     timestamptz not null,
    due_on           date not null,
    seal_number      text not null default '' check (length(seal_number) <= 60),
    sample_note      text not null default '' check (length(sample_note) <= 500),
    received_by      bigint references account,
    received_at      timestamptz,
    report_id        bigint unique references inspection_report,
    state_reason     text not null default '' check (length(state_reason) <= 500),
    state_since      timestamptz not null,
    foreign key (subsidy_year, subsidy_division) references inspection_subsidy (year, division_code),
    check ((subsidy_year is null) = (subsidy_division is null)),
    check (subsidy_year is null or payer = 'PUBLIC'),
    check ((kind = 'RETEST') = (retest_of is not null)),
    check ((received_at is null) = (received_by is null)),
    check (state not in ('RECEIVED', 'ENTERED', 'REPORTED') or received_at is not null),
    check (state not in ('ENTERED', 'REPORTED') or report_id is not null)
);
create index inspection_request_laboratory on inspection_request (laboratory_id, state, due_on, id);
create index inspection_request_lot on inspection_request (lot_id);
create unique index inspection_request_open on inspection_request (lot_id, laboratory_id)
    where state in ('REQUESTED', 'RECEIVED', 'ENTERED');
comment on table inspection_request is 'A lot to be tested by a laboratory, from the request to the signed report';

create table report_certificate (
    report_id bigint primary key references inspection_report,
    sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pdf       bytea not null,
    made_at   timestamptz not null
);
revoke update, delete, truncate on report_certificate from market;
comment on table report_certificate is 'The printed certificate of a signed report, made once; a copy is genuine when its hash is this one';

insert into inspection_subsidy (year, division_code, budget_fen)
select y, code, case when parent_code is null then 20000000 else 3000000 end
from division cross join generate_series(2025, 2030) y;
comment on column inspection_subsidy.budget_fen is 'In fen; the first figures are made up for the demonstration';

create view report.inspection_requests as
    select id, lot_id, laboratory_id, kind, retest_of, payer, fee_fen, subsidy_year, subsidy_division, state, requested_at, due_on,
           seal_number, received_at, report_id, state_since
    from inspection_request;
create view report.inspection_subsidies as
    select year, division_code, budget_fen, used_fen from inspection_subsidy;
comment on view report.inspection_requests is 'Inspections asked for, and how far they are';
comment on view report.inspection_subsidies is 'Public money for inspections by year and division, in fen';
grant select on report.inspection_requests, report.inspection_subsidies to auditor;
