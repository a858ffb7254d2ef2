-- An accreditation is suspended, reinstated, and withdrawn for good, each with a reason that everybody reads (Food
-- Safety Law art. 84). What it says never changes; when it did not hold is kept beside it, by the instant.
create table accreditation_interruption (
    id               bigint primary key default nextval('id_seq'),
    accreditation_id bigint not null references accreditation,
    kind             text not null check (kind in ('SUSPENDED', 'WITHDRAWN')),
    reason           text not null constraint accreditation_interrupted_for_a_reason check (reason ~ '\S' and length(reason) <= 500),
    began_by         text not null,
    began_at         timestamptz not null,
    ended_by         text,
    ended_at         timestamptz check (ended_at >= began_at),
    end_reason       text constraint accreditation_goes_on_for_a_reason check (end_reason ~ '\S' and length(end_reason) <= 500),
    check (num_nulls(ended_by, ended_at, end_reason) in (0, 3)),
    constraint accreditation_withdrawn_for_good check (kind <> 'WITHDRAWN' or ended_at is null),
    constraint accreditation_interrupted_once exclude using gist
        (accreditation_id with =, tstzrange(began_at, ended_at) with &&)
);
comment on table accreditation_interruption is 'When an accreditation did not hold although its days had come; withdrawn never ends';

revoke update, delete, truncate on accreditation_interruption from market;
grant update (ended_by, ended_at, end_reason) on accreditation_interruption to market;

create function interruption_stays_ended() returns trigger language plpgsql as $$
begin
    raise exception 'interruption % of an accreditation has ended and stays so', old.id using errcode = '23514';
end $$;
create trigger stays_ended before update on accreditation_interruption for each row
    when (old.ended_at is not null) execute function interruption_stays_ended();

create trigger tell_pages_of_all after insert or update or delete or truncate on accreditation_interruption
    for each statement execute function tell_all_pages();

-- By which accreditations a laboratory may sign, at an instant, what it tested on a day: they covered the day, held at
-- the instant, and on some part of the day. From the signature on the answer for a report stays the same, since an
-- interruption begins at the instant it is made, so that a later one touches neither. "infinity" asks how it stands last.
create function accreditations_for(the_laboratory bigint, test_day date, instant timestamptz)
    returns table (accreditation_id bigint, number text)
language sql stable
begin atomic
    select a.id, a.number
    from accreditation a
    where a.laboratory_id = the_laboratory and test_day between a.valid_from and a.valid_until
      and not exists (
          select from accreditation_interruption x
          where x.accreditation_id = a.id
            and (x.began_at <= instant and (x.ended_at is null or x.ended_at > instant)
                 or (x.began_at at time zone 'Asia/Shanghai')::date < test_day
                     and (x.ended_at is null or (x.ended_at at time zone 'Asia/Shanghai')::date > test_day)));
end;
comment on function accreditations_for is 'Accreditations by which a laboratory may sign at an instant what it tested on a day';

-- As in V011, but for the accreditations.
create or replace view sale_facts as
select o.id as offer_id, o.storefront_id, o.product_id, o.channel, l.id as lot_id, l.lot_number, l.produced_on, l.best_before,
       s.received - s.allocated as available,
       jsonb_build_object(
           'producerKind', pr.kind,
           'authorisations', (
               select coalesce(jsonb_agg(jsonb_build_object(
                   'number', a.number, 'kind', a.kind, 'state', a.state, 'from', a.valid_from, 'until', a.valid_until,
                   'covers', exists (select from authorisation_category c
                       where c.authorisation_id = a.id and c.category_code = p.category_code)) order by a.id), '[]')
               from authorisation a where a.producer_id = p.producer_id),
           'product', jsonb_build_object('state', p.state, 'gtin', p.gtin, 'standardCode', st.code),
           'editionId', e.id,
           'lot', jsonb_build_object('number', l.lot_number, 'producedOn', l.produced_on, 'bestBefore', l.best_before),
           'reports', (
               select coalesce(jsonb_agg(jsonb_build_object(
                   'number', r.number, 'editionId', r.edition_id, 'outcome', r.outcome,
                   'withdrawn', r.withdrawn_at is not null,
                   'superseded', exists (select from inspection_report t
                       where t.retest_of = r.id and t.signed_at is not null and t.withdrawn_at is null
                         and t.outcome = 'PASSED' and t.laboratory_id <> r.laboratory_id),
                   'missing', (
                       select coalesce(jsonb_agg(i.item_code order by i.position), '[]')
                       from standard_item i left join item_verdict v on v.item_id = i.id and v.report_id = r.id
                       where i.edition_id = r.edition_id and i.mandatory and v.verdict is distinct from 'PASSED'),
                   'uncovered', (
                       select coalesce(jsonb_agg(v.item_code order by v.item_code), '[]')
                       from item_verdict v
                       where v.report_id = r.id and not exists (
                           select from accreditations_for(r.laboratory_id, r.tested_on, r.signed_at) c
                           join accreditation_item ci on ci.accreditation_id = c.accreditation_id
                           where ci.item_code = v.item_code))) order by r.id), '[]')
               from inspection_report r where r.lot_id = l.id and r.signed_at is not null),
           'holds', (
               select coalesce(jsonb_agg(jsonb_build_object('kind', h.kind, 'reason', h.reason) order by h.id), '[]')
               from lot_hold h where h.lot_id = l.id and h.lifted_at is null),
           'seller', jsonb_build_object(
               'isOpen', f.state = 'OPEN',
               'isProducer', f.kind = 'PRODUCER' and f.organisation_id = p.producer_id,
               'recognitions', (
                   select coalesce(jsonb_agg(jsonb_build_object('from', g.valid_from, 'until', g.valid_until) order by g.id), '[]')
                   from recognition g
                   where g.organisation_id = f.organisation_id and g.kind = 'DEMONSTRATION_STORE' and g.state = 'IN_FORCE'),
               'agreements', (
                   select coalesce(jsonb_agg(jsonb_build_object('from', g.valid_from, 'until', g.valid_until) order by g.id), '[]')
                   from supply_agreement g
                   where g.storefront_id = f.id and g.producer_id = p.producer_id and g.ended_at is null),
               'isListed', o.state = 'LISTED',
               'channel', o.channel),
           'restrictedProvinces', (
               select coalesce(jsonb_agg(d.province_code order by d.province_code), '[]')
               from delivery_restriction d where d.producer_kind = pr.kind),
           'available', s.received - s.allocated) as facts
from offer o
join storefront f on f.id = o.storefront_id
join product p on p.id = o.product_id
join producer pr on pr.id = p.producer_id
join standard st on st.id = p.standard_id
join lot l on l.product_id = p.id
join stock s on s.storefront_id = o.storefront_id and s.lot_id = l.id
left join standard_edition e on e.standard_id = p.standard_id
    and l.produced_on >= e.effective_from and (e.effective_until is null or l.produced_on < e.effective_until);

-- What the gate read at an instant of the past, likewise. Scopes are dated by this; limits of standards and categories
-- of a registration are still taken as they stand now.
do $do$
declare
    by_days constant text := $old$                    select from accreditation c join accreditation_item ci on ci.accreditation_id = c.id
                    where c.laboratory_id = r.laboratory_id and ci.item_code = v.item_code
                      and r.tested_on between c.valid_from and c.valid_until$old$;
    by_the_instant constant text := $new$                    select from accreditations_for(r.laboratory_id, r.tested_on, r.signed_at) c
                    join accreditation_item ci on ci.accreditation_id = c.accreditation_id
                    where ci.item_code = v.item_code$new$;
    source text := pg_get_functiondef('lot_facts_at'::regproc);
begin
    if position(by_days in source) = 0 then
        raise exception 'lot_facts_at reads accreditations in another way';
    end if;
    execute replace(source, by_days, by_the_instant);
end $do$;

create view report.accreditations as
    select a.id, a.laboratory_id, a.number, a.valid_from, a.valid_until,
           array(select i.item_code from accreditation_item i where i.accreditation_id = a.id order by 1) as items
    from accreditation a;
comment on view report.accreditations is 'What laboratories are accredited for; in force from valid_from to valid_until, both included, but for its interruptions';
create view report.accreditation_interruptions as
    select id, accreditation_id, kind, reason, began_by, began_at, ended_by, ended_at, end_reason from accreditation_interruption;
comment on view report.accreditation_interruptions is 'When an accreditation was suspended, until when, and since when it is withdrawn';
grant select on report.accreditations, report.accreditation_interruptions to auditor;
