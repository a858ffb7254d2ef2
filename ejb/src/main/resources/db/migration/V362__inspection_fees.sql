-- What a laboratory asks for goods of a category; its usual fee for those of others.
create table laboratory_fee (
    laboratory_id bigint not null references laboratory,
    category_code text not null references category,
    fee_fen       bigint not null check (fee_fen between 0 and 100000000),
    primary key (laboratory_id, category_code)
);
comment on table laboratory_fee is 'What a laboratory asks for one inspection of goods of a category, in fen; laboratory.fee_fen for others';

-- Public money bears a share of the fee of a workshop, and the producer owes the rest.
alter table inspection_subsidy
    add column share_percent integer not null default 100 check (share_percent between 1 and 100);
comment on column inspection_subsidy.share_percent is 'Share of a fee that public money bears; the first figures are made up for the demonstration';
update inspection_subsidy set share_percent = 80
where division_code in (select code from division where parent_code is not null);

alter table inspection_request
    add column subsidy_fen bigint not null default 0;
update inspection_request set subsidy_fen = fee_fen where subsidy_year is not null;
alter table inspection_request
    add constraint subsidy_within_fee check (subsidy_fen between 0 and fee_fen),
    add constraint subsidy_has_its_account check (subsidy_year is not null or subsidy_fen = 0);
comment on column inspection_request.subsidy_fen is 'What public money for workshops bears of the fee, in fen; the producer owes the rest';

create or replace view report.inspection_requests as
    select id, lot_id, laboratory_id, kind, retest_of, payer, fee_fen, subsidy_year, subsidy_division, state, requested_at, due_on,
           seal_number, received_at, report_id, state_since, subsidy_fen
    from inspection_request;
create or replace view report.inspection_subsidies as
    select year, division_code, budget_fen, used_fen, share_percent from inspection_subsidy;
create view report.laboratory_fees as select laboratory_id, category_code, fee_fen from laboratory_fee;
comment on view report.laboratory_fees is 'What laboratories ask for an inspection of goods of a category, in fen';
grant select on report.laboratory_fees to auditor;
