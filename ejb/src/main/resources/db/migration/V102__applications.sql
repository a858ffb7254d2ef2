-- How many working days each step of a review may take. Data, not code: the authorities change it.
create table review_term (
    kind         text not null check (kind in
        ('WORKSHOP_REGISTRATION', 'PRODUCTION_LICENCE', 'RENEWAL', 'CHANGE_OF_ADDRESS', 'UPGRADE')),
    step         text not null check (step in ('ACCEPT', 'DECIDE', 'CORRECT')),
    working_days integer not null check (working_days between 1 and 250),
    source       text not null check (source ~ '\S'),
    primary key (kind, step)
);
comment on column review_term.source is 'MEMORY: written from memory of the law on administrative licences; DEMONSTRATION: chosen for this market';

insert into review_term (kind, step, working_days, source) values
    ('WORKSHOP_REGISTRATION', 'ACCEPT', 5, 'MEMORY'), ('WORKSHOP_REGISTRATION', 'DECIDE', 10, 'DEMONSTRATION'),
    ('WORKSHOP_REGISTRATION', 'CORRECT', 30, 'DEMONSTRATION'),
    ('PRODUCTION_LICENCE', 'ACCEPT', 5, 'MEMORY'), ('PRODUCTION_LICENCE', 'DECIDE', 20, 'MEMORY'),
    ('PRODUCTION_LICENCE', 'CORRECT', 30, 'DEMONSTRATION'),
    ('RENEWAL', 'ACCEPT', 5, 'MEMORY'), ('RENEWAL', 'DECIDE', 10, 'DEMONSTRATION'),
    ('RENEWAL', 'CORRECT', 20, 'DEMONSTRATION'),
    ('CHANGE_OF_ADDRESS', 'ACCEPT', 5, 'MEMORY'), ('CHANGE_OF_ADDRESS', 'DECIDE', 10, 'DEMONSTRATION'),
    ('CHANGE_OF_ADDRESS', 'CORRECT', 30, 'DEMONSTRATION'),
    ('UPGRADE', 'ACCEPT', 5, 'MEMORY'), ('UPGRADE', 'DECIDE', 20, 'MEMORY'),
    ('UPGRADE', 'CORRECT', 30, 'DEMONSTRATION');

create table registration_application (
    id               bigint primary key default nextval('id_seq'),
    version          integer not null default 0,
    kind             text not null check (kind in
        ('WORKSHOP_REGISTRATION', 'PRODUCTION_LICENCE', 'RENEWAL', 'CHANGE_OF_ADDRESS', 'UPGRADE')),
    producer_kind    text not null check (producer_kind in
        ('FAMILY', 'LARGE_HOUSEHOLD', 'COOPERATIVE', 'PARK_TENANT', 'LICENSED_ENTERPRISE')),
    applicant_id     bigint not null references account,
    producer_id      bigint references producer,
    held_id          bigint references authorisation,
    authorisation_id bigint references authorisation,
    state            text not null check (state in
        ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CORRECTION_ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    answers          text not null check (length(answers) <= 200000 and answers::jsonb is not null),
    division_code    text references division,
    started_at       timestamptz not null,
    submitted_at     timestamptz,
    accepted_at      timestamptz,
    due_on           date,
    days_left        integer,
    reminded_for     date,
    escalated_for    date,
    decided_at       timestamptz,
    decided_by       bigint references account,
    reason           text not null default '' check (length(reason) <= 1000),
    check (kind in ('WORKSHOP_REGISTRATION', 'PRODUCTION_LICENCE') or (producer_id is not null and held_id is not null)),
    check (kind <> 'WORKSHOP_REGISTRATION' or producer_kind <> 'LICENSED_ENTERPRISE'),
    check (kind not in ('PRODUCTION_LICENCE', 'UPGRADE') or producer_kind = 'LICENSED_ENTERPRISE'),
    check (state in ('DRAFT', 'WITHDRAWN') or (submitted_at is not null and division_code is not null)),
    check ((due_on is not null) = (state in ('SUBMITTED', 'IN_REVIEW', 'CORRECTION_ASKED'))),
    check ((days_left is not null) = (state = 'CORRECTION_ASKED')),
    check (state <> 'IN_REVIEW' or accepted_at is not null),
    check (state not in ('APPROVED', 'REFUSED') or (decided_at is not null and decided_by is not null and accepted_at is not null)),
    check (state <> 'APPROVED' or (authorisation_id is not null and producer_id is not null)),
    check (state not in ('REFUSED', 'CORRECTION_ASKED') or reason ~ '\S'),
    constraint nobody_decides_for_oneself check (decided_by <> applicant_id)
);
create index registration_application_applicant on registration_application (applicant_id, id);
create index registration_application_due on registration_application (due_on, id)
    where state in ('SUBMITTED', 'IN_REVIEW', 'CORRECTION_ASKED');
create index registration_application_division on registration_application (division_code, state, due_on);
create unique index registration_application_one_open on registration_application (producer_id, kind)
    where producer_id is not null and state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CORRECTION_ASKED');
comment on table registration_application is 'Asking for a registration or licence, from the first word to the decision';
comment on column registration_application.answers is 'What the applicant typed, field by field, also half right';
comment on column registration_application.held_id is 'The authorisation that is renewed, moved or replaced';
comment on column registration_application.due_on is 'Last day for the next step: of the officer, or while a correction is asked of the applicant';
comment on column registration_application.days_left is 'Working days the officer has left when the correction comes: the clock stands still meanwhile';

-- The table of transitions, held by the database too.
create function hold_application_states() returns trigger language plpgsql as $$
begin
    if new.state <> old.state and not (old.state, new.state) in (
        ('DRAFT', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'),
        ('SUBMITTED', 'IN_REVIEW'), ('SUBMITTED', 'CORRECTION_ASKED'), ('SUBMITTED', 'WITHDRAWN'),
        ('IN_REVIEW', 'CORRECTION_ASKED'), ('IN_REVIEW', 'APPROVED'), ('IN_REVIEW', 'REFUSED'), ('IN_REVIEW', 'WITHDRAWN'),
        ('CORRECTION_ASKED', 'SUBMITTED'), ('CORRECTION_ASKED', 'IN_REVIEW'), ('CORRECTION_ASKED', 'WITHDRAWN')) then
        raise exception 'application %: % to %', old.id, old.state, new.state using errcode = 'check_violation';
    end if;
    if old.state in ('APPROVED', 'REFUSED', 'WITHDRAWN') then
        raise exception 'application % is closed', old.id using errcode = 'check_violation';
    end if;
    if new.answers <> old.answers and old.state not in ('DRAFT', 'CORRECTION_ASKED') then
        raise exception 'application % is being reviewed', old.id using errcode = 'check_violation';
    end if;
    if (new.kind, new.applicant_id) <> (old.kind, old.applicant_id) then
        raise exception 'application % stays what it is', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger hold_application_states before update on registration_application
    for each row execute function hold_application_states();
revoke delete on registration_application from market;

create table application_event (
    id             bigint primary key default nextval('id_seq'),
    application_id bigint not null references registration_application,
    kind           text not null check (kind in
        ('STARTED', 'SUBMITTED', 'ACCEPTED', 'CORRECTION_ASKED', 'CORRECTED', 'REMINDED', 'ESCALATED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    at             timestamptz not null,
    account_id     bigint references account,
    reason         text not null default '' check (length(reason) <= 1000),
    due_on         date
);
create index application_event_application on application_event (application_id, id);
create unique index application_event_once on application_event (application_id, kind, due_on) where kind in ('REMINDED', 'ESCALATED');
revoke update, delete on application_event from market;
comment on table application_event is 'The way of an application as its applicant sees it; nobody is reminded twice of one day';

create table licensing_notice (
    id               bigint primary key default nextval('id_seq'),
    account_id       bigint not null references account,
    event_id         bigint references application_event,
    authorisation_id bigint references authorisation,
    valid_until      date,
    unique (event_id, account_id),
    unique (authorisation_id, valid_until, account_id),
    check ((event_id is null) = (authorisation_id is not null and valid_until is not null))
);
revoke update, delete on licensing_notice from market;
comment on table licensing_notice is 'Who gets a letter about what: a step of an application, or a certificate that ends soon; once each';

create table application_document (
    id             bigint primary key default nextval('id_seq'),
    application_id bigint not null references registration_application,
    kind           text not null check (kind in
        ('IDENTITY', 'PREMISES', 'LAYOUT', 'HEALTH', 'MILK_SOURCE', 'PROCESS', 'BUSINESS_LICENCE', 'FOOD_SAFETY_PLAN', 'TENANCY', 'OTHER')),
    file_name      text not null check (file_name ~ '\S' and length(file_name) <= 120),
    media_type     text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    bytes          integer not null check (bytes between 1 and 12582912),
    digest         text not null check (digest ~ '^[0-9a-f]{64}$'),
    added_by       bigint not null references account,
    added_at       timestamptz not null,
    removed_at     timestamptz
);
create index application_document_application on application_document (application_id, id);
revoke delete on application_document from market;
comment on table application_document is 'Papers and photographs; the files are in the configured storage under their digest';

create view report.registration_applications as
    select id, kind, producer_kind, producer_id, held_id, authorisation_id, state, division_code, started_at, submitted_at,
           accepted_at, due_on, decided_at, decided_by
    from registration_application;
comment on view report.registration_applications is 'Applications for registrations and licences, without what was typed';
grant select on report.registration_applications to auditor;
