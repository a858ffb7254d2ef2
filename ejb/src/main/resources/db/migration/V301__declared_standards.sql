-- Standards that producers declare of themselves, and file (notice 内政办发〔2022〕4号, measure 8); who sets the others;
-- and items that are judged in words.
alter table standard
    add column issuer text not null default '' check (length(issuer) <= 120),
    add column producer_id bigint references producer,
    add check (producer_id is null or kind = 'ENTERPRISE');
create index standard_producer on standard (producer_id) where producer_id is not null;
comment on column standard.issuer is 'Who sets it, such as the association; empty where nobody was named';
comment on column standard.producer_id is 'Whose enterprise standard it is, as declared by it; nobody else''s product executes it';

alter table standard_item
    add column demand_zh text check (demand_zh ~ '\S' and length(demand_zh) <= 200),
    add column demand_en text check (demand_en ~ '\S' and length(demand_en) <= 200),
    drop constraint standard_item_plan_check,
    drop constraint standard_item_check2,
    drop constraint standard_item_limit_source_check,
    add constraint standard_item_plan_check
        check (plan in ('AT_MOST', 'AT_LEAST', 'TWO_CLASS', 'THREE_CLASS', 'QUALITATIVE')),
    add constraint standard_item_limit_source_check
        check (limit_source in ('OFFICIAL', 'SECOND_HAND', 'DEMONSTRATION', 'DECLARED')),
    add constraint standard_item_plan_is_whole check (case plan
        when 'TWO_CLASS' then num_nulls(n, c, m) = 0 and num_nonnulls(limit_value, big_m, demand_zh, demand_en) = 0
        when 'THREE_CLASS' then num_nulls(n, c, m, big_m) = 0 and num_nonnulls(limit_value, demand_zh, demand_en) = 0
        when 'QUALITATIVE' then num_nulls(demand_zh, demand_en) = 0 and num_nonnulls(limit_value, n, c, m, big_m) = 0
        else limit_value is not null and num_nonnulls(n, c, m, big_m, demand_zh, demand_en) = 0 end);
comment on column standard_item.demand_zh is 'What is demanded of an item that is judged and not measured';

alter table inspection_result
    drop constraint inspection_result_censored_check,
    drop constraint inspection_result_check,
    add constraint inspection_result_censored_check
        check (censored in ('EXACT', 'BELOW', 'NOT_DETECTED', 'CONFORMS', 'DEVIATES')),
    add constraint inspection_result_value_is_measured check ((censored in ('EXACT', 'BELOW')) = (value is not null));
comment on table inspection_result is
    'As measured: "<10" is BELOW 10, "not detected" has no value, nor has what was judged in words';

create table public_self_declaration (
    id             bigint primary key default nextval('id_seq'),
    version        integer not null default 0,
    edition_id     bigint not null unique references standard_edition,
    basis_id       bigint not null references standard_edition,
    declared_by    text not null,
    declared_at    timestamptz not null,
    filing         text not null check (filing in ('NOT_ASKED', 'ASKED', 'FILED', 'RETURNED')),
    filing_number  text unique check (filing_number ~ '\S' and length(filing_number) <= 60),
    filing_reason  text check (filing_reason ~ '\S' and length(filing_reason) <= 500),
    filing_by      text not null,
    filing_since   timestamptz not null check (filing_since >= declared_at),
    check ((filing = 'FILED') = (filing_number is not null)),
    check ((filing = 'RETURNED') = (filing_reason is not null)),
    check (basis_id <> edition_id)
);
create index public_self_declaration_asked on public_self_declaration (id) where filing = 'ASKED';
comment on table public_self_declaration is
    'An edition of an enterprise standard as its producer declared it publicly, and how its filing stands';
comment on column public_self_declaration.basis_id is 'The national or local edition none of whose mandatory items it is laxer than';

-- What was declared stays; only its filing goes on, and what is filed stays filed.
revoke update, delete, truncate on public_self_declaration from market;
grant update (version, filing, filing_number, filing_reason, filing_by, filing_since) on public_self_declaration to market;
create function declaration_stays_filed() returns trigger language plpgsql as $$
begin
    raise exception 'declaration % stays filed as it was', old.id using errcode = '23514';
end $$;
create trigger stays_filed before update on public_self_declaration for each row
    when (old.filing = 'FILED') execute function declaration_stays_filed();

create view report.standards as
    select e.id as edition_id, s.id as standard_id, s.code, s.kind, s.title_zh, s.title_en, s.issuer, s.producer_id,
           e.edition, e.effective_from, e.effective_until, d.declared_by, d.declared_at, d.basis_id, d.filing, d.filing_number
    from standard s join standard_edition e on e.standard_id = s.id
    left join public_self_declaration d on d.edition_id = e.id;
comment on view report.standards is 'Editions of standards; effective_until is the first production date they no longer apply to';
grant select on report.standards to auditor;
