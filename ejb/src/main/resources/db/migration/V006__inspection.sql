create table laboratory (
    id       bigint primary key references organisation,
    org_kind text not null default 'LABORATORY' check (org_kind = 'LABORATORY'),
    kind     text not null check (kind in ('REGULATOR', 'PARK', 'THIRD_PARTY')),
    foreign key (id, org_kind) references organisation (id, kind)
);

create table accreditation (
    id            bigint primary key default nextval('id_seq'),
    laboratory_id bigint not null references laboratory,
    number        text not null unique check (number ~ '\S'),
    valid_from    date not null,
    valid_until   date not null check (valid_until >= valid_from)
);
create index accreditation_laboratory on accreditation (laboratory_id);

create table accreditation_item (
    accreditation_id bigint not null references accreditation,
    item_code        text not null,
    primary key (accreditation_id, item_code)
);

create table inspection_report (
    id                bigint primary key default nextval('id_seq'),
    version           integer not null default 0,
    number            text not null unique check (number ~ '\S' and length(number) <= 60),
    kind              text not null check (kind in ('RELEASE', 'SUPERVISORY', 'RETEST')),
    lot_id            bigint not null references lot,
    laboratory_id     bigint not null references laboratory,
    edition_id        bigint not null references standard_edition,
    sampled_on        date not null,
    tested_on         date not null check (tested_on >= sampled_on),
    entered_by        bigint not null references account,
    entered_at        timestamptz not null,
    signed_by         bigint references account check (signed_by <> entered_by),
    signed_at         timestamptz,
    outcome           text check (outcome in ('PASSED', 'FAILED', 'INCOMPLETE')),
    retest_of         bigint references inspection_report,
    withdrawn_at      timestamptz,
    withdrawal_reason text,
    check ((signed_by is null) = (signed_at is null)),
    check ((signed_by is null) = (outcome is null)),
    check ((withdrawn_at is null) = (withdrawal_reason is null)),
    check (withdrawn_at is null or signed_at is not null)
);
create index inspection_report_lot on inspection_report (lot_id);

create table inspection_result (
    id        bigint primary key default nextval('id_seq'),
    report_id bigint not null references inspection_report,
    item_code text not null,
    sample    integer not null check (sample > 0),
    censored  text not null check (censored in ('EXACT', 'BELOW', 'NOT_DETECTED')),
    value     numeric(18, 6) check (value >= 0),
    unique (report_id, item_code, sample),
    check ((censored = 'NOT_DETECTED') = (value is null))
);
comment on table inspection_result is 'As measured: "<10" is BELOW 10, "not detected" has no value';

create table item_verdict (
    report_id   bigint not null references inspection_report,
    item_id     bigint not null references standard_item,
    item_code   text not null,
    verdict     text not null check (verdict in ('PASSED', 'FAILED', 'INCOMPLETE')),
    limit_shown text not null,
    primary key (report_id, item_id)
);
comment on table item_verdict is 'The verdict of each item with the limit it was judged by';

-- Four eyes, neither of the producer; and what is signed is final.
create function guard_report() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'inspection report % is kept for ever', old.number using errcode = '23514';
    end if;
    if tg_op = 'INSERT' then
        if new.signed_at is not null then
            raise exception 'inspection report % is entered before it is signed', new.number using errcode = '23514';
        end if;
        return new;
    end if;
    if old.signed_at is null and new.signed_at is not null and exists (
            select from lot l join product p on p.id = l.product_id join membership m on m.organisation_id = p.producer_id
            where l.id = new.lot_id and m.account_id in (new.entered_by, new.signed_by)) then
        raise exception 'inspection report % is entered or signed by somebody of the producer', new.number using errcode = '23514';
    end if;
    if old.signed_at is not null and
        to_jsonb(new) - 'version' - 'withdrawn_at' - 'withdrawal_reason'
            <> to_jsonb(old) - 'version' - 'withdrawn_at' - 'withdrawal_reason' then
        raise exception 'inspection report % is signed and cannot change', old.number using errcode = '23514';
    end if;
    if old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at then
        raise exception 'withdrawal of inspection report % is final', old.number using errcode = '23514';
    end if;
    return new;
end $$;
create trigger report_is_guarded before insert or update or delete on inspection_report
    for each row execute function guard_report();

create function refuse_change_under_signed_report() returns trigger language plpgsql as $$
declare
    changed_report bigint := case when tg_op = 'DELETE' then old.report_id else new.report_id end;
begin
    if tg_op <> 'INSERT' and exists (select from inspection_report where id = old.report_id and signed_at is not null)
        or exists (select from inspection_report where id = changed_report and signed_at is not null) then
        raise exception 'the inspection report is signed: nothing under it can change' using errcode = '23514';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger signed_results_are_final before insert or update or delete on inspection_result
    for each row execute function refuse_change_under_signed_report();
create trigger signed_verdicts_are_final before insert or update or delete on item_verdict
    for each row execute function refuse_change_under_signed_report();

create table lot_hold (
    id         bigint primary key default nextval('id_seq'),
    version    integer not null default 0,
    lot_id     bigint not null references lot,
    kind       text not null check (kind in ('FREEZE', 'RECALL')),
    reason     text not null check (reason ~ '\S'),
    placed_by  text not null,
    placed_at  timestamptz not null,
    lifted_at  timestamptz check (lifted_at >= placed_at),
    check (kind <> 'RECALL' or lifted_at is null)
);
create index lot_hold_lot on lot_hold (lot_id);
comment on table lot_hold is 'Freezes (which can be lifted) and recalls (which cannot) of a lot';
