-- What the gate would have read of a lot at an instant, rebuilt from what bears a date: signatures,
-- withdrawals, holds, agreements, movements of stock, and, for states, the audit trail. The same JSON
-- as the view sale_facts. A lot that was on no shelf then has one row without an offer. Not dated, and
-- therefore taken as they stand now: scopes of accreditation, limits of standards, categories of a
-- registration, provinces that refuse goods.
create index stock_movement_of_lot on stock_movement (lot_id, at);

create function lot_facts_at(the_lot bigint, instant timestamptz)
    returns table (offer_id bigint, storefront_id bigint, lot_id bigint, facts jsonb)
language sql stable as $$
with lot_then as (
    select l.*, p.producer_id, p.category_code, p.gtin, p.standard_id, p.state as product_state,
           -- which kind of workshop an enterprise once was is not on record; the gate only asks whether it was one
           case when exists (select from authorisation a
                   join audit x on x.subject_kind = 'authorisation' and x.subject_id = a.id
                   where a.producer_id = pr.id and x.action = 'licensing.upgrade' and x.at > instant)
               then 'FAMILY' else pr.kind end as producer_kind
    from lot l join product p on p.id = l.product_id join producer pr on pr.id = p.producer_id
    where l.id = the_lot and not exists (
        select from audit a where a.subject_kind = 'lot' and a.subject_id = l.id and a.action = 'traceability.open' and a.at > instant)),
shelves as (
    select m.storefront_id, m.lot_id,
           sum(case m.kind when 'RECEIPT' then m.quantity when 'WRITE_OFF' then -m.quantity else 0 end)
               - sum(case m.kind when 'ALLOCATION' then m.quantity when 'RELEASE' then -m.quantity else 0 end) as available
    from stock_movement m where m.lot_id = the_lot and m.at <= instant group by m.storefront_id, m.lot_id),
offers as (
    select o.id, o.storefront_id, o.channel, s.available,
           case coalesce(
               (select a.action from audit a where a.subject_kind = 'offer' and a.subject_id = o.id and a.at <= instant
                    and a.action in ('LISTED', 'offer.relist', 'offer.delist') order by a.at desc, a.id desc limit 1),
               (select 'never' from audit a where a.subject_kind = 'offer' and a.subject_id = o.id and a.action = 'LISTED' limit 1),
               o.state)
               when 'LISTED' then true when 'offer.relist' then true else false end as is_listed,
           coalesce(
               (select a.action from audit a where a.subject_kind = 'storefront' and a.subject_id = f.id and a.at <= instant
                    and a.action in ('storefront.open', 'storefront.close', 'storefront.reopen') order by a.at desc, a.id desc limit 1),
               case f.state when 'OPEN' then 'storefront.open' else 'storefront.close' end) <> 'storefront.close' as is_open,
           f.kind = 'PRODUCER' and f.organisation_id = t.producer_id as is_producer, f.organisation_id
    from shelves s
    join lot_then t on t.id = s.lot_id
    join offer o on o.storefront_id = s.storefront_id and o.product_id = t.product_id
    join storefront f on f.id = o.storefront_id),
sellers as (
    select id, storefront_id, available, jsonb_build_object(
        'isOpen', is_open, 'isProducer', is_producer, 'isListed', is_listed, 'channel', channel,
        'recognitions', (
            select coalesce(jsonb_agg(jsonb_build_object('from', g.valid_from, 'until', g.valid_until) order by g.id), '[]')
            from recognition g
            where g.organisation_id = offers.organisation_id and g.kind = 'DEMONSTRATION_STORE'
              and (g.state = 'IN_FORCE' or g.state_since > instant)
              and not exists (select from audit a where a.subject_kind = 'recognition' and a.subject_id = g.id
                  and a.action = 'licensing.recognise' and a.at > instant)),
        'agreements', (
            select coalesce(jsonb_agg(jsonb_build_object('from', g.valid_from, 'until', g.valid_until) order by g.id), '[]')
            from supply_agreement g
            where g.storefront_id = offers.storefront_id and g.producer_id = (select producer_id from lot_then)
              and (g.ended_at is null or g.ended_at > instant)
              and not exists (select from audit a where a.subject_kind = 'storefront' and a.subject_id = offers.storefront_id
                  and a.action = 'storefront.sign_agreement' and a.detail ->> 'agreement' = g.id::text and a.at > instant))) as seller
    from offers
    union all
    select null, null, 0, jsonb_build_object('isOpen', true, 'isProducer', true, 'isListed', true, 'channel', 'RETAIL',
        'recognitions', '[]'::jsonb, 'agreements', '[]'::jsonb)
    where not exists (select from offers))
select s.id, s.storefront_id, t.id, jsonb_build_object(
    'producerKind', t.producer_kind,
    'authorisations', (
        select coalesce(jsonb_agg(jsonb_build_object(
            'number', a.number, 'kind', a.kind,
            'state', case when a.state_since <= instant then a.state else coalesce(
                (select x.detail ->> 'to' from audit x where x.subject_kind = 'authorisation' and x.subject_id = a.id
                    and x.at <= instant and x.detail ? 'to' order by x.at desc, x.id desc limit 1), 'IN_FORCE') end,
            'from', a.valid_from,
            'until', coalesce(
                (select (x.detail ->> 'from')::date from audit x where x.subject_kind = 'authorisation' and x.subject_id = a.id
                    and x.action = 'licensing.extend' and x.at > instant order by x.at, x.id limit 1), a.valid_until),
            'covers', exists (select from authorisation_category c
                where c.authorisation_id = a.id and c.category_code = t.category_code)) order by a.id), '[]')
        from authorisation a
        where a.producer_id = t.producer_id and not exists (
            select from audit x where x.subject_kind = 'authorisation' and x.subject_id = a.id
                and x.action in ('licensing.grant', 'licensing.upgrade') and x.at > instant)),
    'product', jsonb_build_object(
        'state', coalesce(
            (select x.detail ->> 'state' from audit x where x.subject_kind = 'product' and x.subject_id = t.product_id
                and x.at <= instant and x.detail ? 'state' order by x.at desc, x.id desc limit 1), t.product_state),
        'gtin', t.gtin, 'standardCode', st.code),
    'editionId', e.id,
    'lot', jsonb_build_object('number', t.lot_number, 'producedOn', t.produced_on, 'bestBefore', t.best_before),
    'reports', (
        select coalesce(jsonb_agg(jsonb_build_object(
            'number', r.number, 'editionId', r.edition_id, 'outcome', r.outcome,
            'withdrawn', r.withdrawn_at is not null and r.withdrawn_at <= instant,
            'superseded', exists (select from inspection_report x
                where x.retest_of = r.id and x.signed_at <= instant and (x.withdrawn_at is null or x.withdrawn_at > instant)
                  and x.outcome = 'PASSED' and x.laboratory_id <> r.laboratory_id),
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
        from inspection_report r where r.lot_id = t.id and r.signed_at <= instant),
    'holds', (
        select coalesce(jsonb_agg(jsonb_build_object('kind', h.kind, 'reason', h.reason) order by h.id), '[]')
        from lot_hold h where h.lot_id = t.id and h.placed_at <= instant and (h.lifted_at is null or h.lifted_at > instant)),
    'seller', s.seller,
    'restrictedProvinces', (
        select coalesce(jsonb_agg(d.province_code order by d.province_code), '[]')
        from delivery_restriction d where d.producer_kind = t.producer_kind),
    'available', s.available)
from lot_then t
cross join sellers s
join standard st on st.id = t.standard_id
left join standard_edition e on e.standard_id = t.standard_id
    and t.produced_on >= e.effective_from and (e.effective_until is null or t.produced_on < e.effective_until)
$$;
comment on function lot_facts_at is 'The facts of the gate about a lot at a past instant, rebuilt from dated rows and the audit trail';
