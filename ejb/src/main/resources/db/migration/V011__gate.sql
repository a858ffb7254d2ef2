-- All that the gate judges by, per offer and lot in stock. Java's SaleFactsReader reads `facts`; an
-- allocation keeps it as its evidence.
create view sale_facts as
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
                           select from accreditation c join accreditation_item ci on ci.accreditation_id = c.id
                           where c.laboratory_id = r.laboratory_id and ci.item_code = v.item_code
                             and r.tested_on between c.valid_from and c.valid_until))) order by r.id), '[]')
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

-- Takes, in the one documented order, every lock under which the gate decides, and answers which
-- lots it locked. Whoever revokes, ends, withdraws, freezes or recalls updates or locks the same rows,
-- so that either it waits for the sale or the sale sees it. Signing or withdrawing a report and
-- placing a hold lock the lot first. With lots given (a dispatch), only those; else all with free stock.
create function lock_for_sale(offer_ids bigint[], only_lots bigint[]) returns table (locked_lot bigint)
language plpgsql as $$
begin
    perform from authorisation a
        where a.producer_id in (select p.producer_id from offer o join product p on p.id = o.product_id where o.id = any (offer_ids))
        order by a.id for share;
    perform from recognition g
        where g.organisation_id in (select f.organisation_id from offer o join storefront f on f.id = o.storefront_id
            where o.id = any (offer_ids) and f.kind = 'DEMONSTRATION_STORE')
        order by g.id for share;
    perform from supply_agreement g
        where g.storefront_id in (select o.storefront_id from offer o join storefront f on f.id = o.storefront_id
            where o.id = any (offer_ids) and f.kind = 'DEMONSTRATION_STORE')
        order by g.id for share;
    perform from product p where p.id in (select o.product_id from offer o where o.id = any (offer_ids)) order by p.id for share;
    return query
        select l.id from lot l
        where l.id in (
            select s.lot_id from offer o
            join stock s on s.storefront_id = o.storefront_id
            join lot x on x.id = s.lot_id and x.product_id = o.product_id
            where o.id = any (offer_ids)
              and case when only_lots is null then s.allocated < s.received else s.lot_id = any (only_lots) end)
        order by l.id for share;
    perform from storefront f where f.id in (select o.storefront_id from offer o where o.id = any (offer_ids)) order by f.id for share;
    perform from offer o where o.id = any (offer_ids) order by o.id for share;
    perform from stock s
        where (s.storefront_id, s.lot_id) in (
            select t.storefront_id, t.lot_id from offer o
            join stock t on t.storefront_id = o.storefront_id
            join lot x on x.id = t.lot_id and x.product_id = o.product_id
            where o.id = any (offer_ids)
              and case when only_lots is null then t.allocated < t.received else t.lot_id = any (only_lots) end)
        order by s.storefront_id, s.lot_id for update;
end $$;
