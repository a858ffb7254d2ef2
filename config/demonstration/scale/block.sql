-- One block of `./market demo --scale N`, in one transaction, as the owner of the schema.
-- :first and :producers number the new producers; each makes :products goods and sells them itself
-- and through :stores demonstration stores. Everything is a copy of the loaded demonstration, under
-- numbers of its own; every constraint, trigger and rule of the gate applies to it.
set local search_path = market, public;
set local synchronous_commit = on;

create temp table base_producer on commit drop as
select row_number() over (order by p.id) - 1 as place, p.id, p.kind, p.story_zh, p.story_en, p.latitude, p.longitude,
       o.name_zh, o.name_en, o.division_code
from producer p join organisation o on o.id = p.id
where p.kind <> 'LICENSED_ENTERPRISE' and o.credit_code is not null
  and exists (select from authorisation a where a.producer_id = p.id and a.state = 'IN_FORCE'
              and current_date between a.valid_from and a.valid_until);

create temp table base_product on commit drop as
select row_number() over (order by p.id) - 1 as place, p.*, e.id as edition_id,
       (select min(o.price_fen) from offer o where o.product_id = p.id and o.channel = 'RETAIL') as price_fen
from product p
join producer pr on pr.id = p.producer_id
join organisation g on g.id = pr.id and g.credit_code is not null
join standard s on s.id = p.standard_id and s.code not like '%DEMO%'
join standard_edition e on e.standard_id = s.id and e.effective_from < current_date - 30 and e.effective_until is null
where p.state = 'APPROVED' and exists (select from offer o where o.product_id = p.id and o.channel = 'RETAIL');

create temp table tester on commit drop as
select l.id as laboratory_id,
       (select min(m.account_id) from membership m where m.organisation_id = l.id and m.role = 'ANALYST') as analyst,
       (select min(m.account_id) from membership m where m.organisation_id = l.id and m.role = 'APPROVER') as approver
from laboratory l join accreditation a on a.laboratory_id = l.id
where current_date between a.valid_from and a.valid_until
order by (select count(*) from accreditation_item i where i.accreditation_id = a.id) desc, l.id limit 1;

-- Producers, each with a registration for every category.
create temp table new_producer on commit drop as
select nextval('id_seq') as id, nextval('id_seq') as authorisation_id, nextval('id_seq') as storefront_id, n, b.*
from (select place, id as base_id, kind, story_zh, story_en, latitude, longitude, name_zh, name_en, division_code from base_producer) b
join generate_series(cast(:first as int), cast(:first + :producers - 1 as int)) n on b.place = n % (select count(*) from base_producer);

insert into organisation (id, kind, name_zh, name_en, division_code, address, phone, created_at)
select id, 'PRODUCER', name_zh || ' 规模' || n, name_en || ' (scale ' || n || ')', division_code, '示范路 DEMO-S' || n || ' 号', '0479-0000999', now()
from new_producer;
insert into producer (id, kind, story_zh, story_en, latitude, longitude)
select id, kind, story_zh, story_en, latitude + (n % 11 - 5) * 0.02, longitude + (n % 13 - 6) * 0.02 from new_producer;
insert into tenancy (producer_id, park_id, began_at)
select n.id, t.park_id, now() from new_producer n join tenancy t on t.producer_id = n.base_id and t.ended_at is null;
insert into authorisation (id, producer_id, kind, number, issued_by, valid_from, valid_until, state, state_since)
select authorisation_id, id, 'WORKSHOP_REGISTRATION', 'DEMO-SCALE-' || n, '登记机关（示范）', current_date - 400, current_date + 700, 'IN_FORCE', now()
from new_producer;
insert into authorisation_category (authorisation_id, category_code)
select authorisation_id, code from new_producer cross join category;
insert into storefront (id, organisation_id, kind, slug, name_zh, name_en, story_zh, story_en, state)
select storefront_id, id, 'PRODUCER', 'scale-' || n, name_zh || ' 规模' || n, name_en || ' (scale ' || n || ')', story_zh, story_en, 'OPEN'
from new_producer;

-- Demonstration stores with their recognition and their agreement.
create temp table new_store on commit drop as
select nextval('id_seq') as id, nextval('id_seq') as storefront_id, p.n, s, p.id as producer_id, p.division_code
from new_producer p cross join generate_series(1, :stores) s;
insert into organisation (id, kind, name_zh, name_en, division_code, address, phone, created_at)
select id, 'STORE', '规模示范店 ' || n || '-' || s, 'Scale Store ' || n || '-' || s, division_code, '示范路 DEMO-S' || n || '-' || s || ' 号', '0479-0000998', now()
from new_store;
insert into recognition (organisation_id, kind, number, valid_from, valid_until, state, state_since)
select id, 'DEMONSTRATION_STORE', 'DEMO-SCALE-' || n || '-' || s, current_date - 100, current_date + 700, 'IN_FORCE', now() from new_store;
insert into storefront (id, organisation_id, kind, slug, name_zh, name_en, state)
select storefront_id, id, 'DEMONSTRATION_STORE', 'scale-' || n || '-' || s, '规模示范店 ' || n || '-' || s, 'Scale Store ' || n || '-' || s, 'OPEN'
from new_store;
insert into supply_agreement (storefront_id, producer_id, valid_from, valid_until)
select storefront_id, producer_id, current_date - 100, current_date + 700 from new_store;

-- Goods. The check digit of a GTIN-13: weights 1 and 3 from the left over the first twelve.
create temp table new_product on commit drop as
select nextval('id_seq') as id, nextval('id_seq') as lot_id, nextval('id_seq') as report_id, p.n, k, p.id as owner_id,
       p.storefront_id as own_storefront, '952' || lpad((100000000 + p.n::bigint * 1000 + k)::text, 9, '0') as twelve, b.*
from new_producer p cross join generate_series(0, :products - 1) k
join (select place as product_place, category_code, standard_id, name_zh, name_en, name_mn, description_zh, description_en,
             net_content_grams, storage, shelf_life_days, picture, edition_id, price_fen from base_product) b
  on b.product_place = (p.n * 37 + k) % (select count(*) from base_product);

insert into product (id, producer_id, gtin, category_code, standard_id, name_zh, name_en, name_mn, description_zh, description_en,
                     net_content_grams, storage, shelf_life_days, state, picture)
select id, owner_id,
       twelve || (10 - (select sum(substr(twelve, i, 1)::int * case when i % 2 = 1 then 1 else 3 end) from generate_series(1, 12) i) % 10) % 10,
       category_code, standard_id, name_zh || ' 规模' || n, name_en || ' (scale ' || n || ')', name_mn, description_zh, description_en,
       net_content_grams, storage, shelf_life_days, 'APPROVED', picture
from new_product;
insert into lot (id, product_id, lot_number, produced_on, best_before, quantity, milk_source_zh, milk_source_en)
select lot_id, id, 'SCALE-' || n, current_date - (2 + k % 5), current_date - (2 + k % 5) + shelf_life_days, 100 + 20 * (:stores + 1),
       '规模数据', 'Data of scale'
from new_product;

-- A report for each lot: entered, with results and verdicts, then signed by another.
insert into inspection_report (id, number, kind, lot_id, laboratory_id, edition_id, sampled_on, tested_on, entered_by, entered_at)
select report_id, 'DEMO-SCALE-' || n || '-' || k, 'RELEASE', lot_id, t.laboratory_id, edition_id, current_date - (2 + k % 5),
       current_date - (1 + k % 5), t.analyst, now()
from new_product cross join tester t;
insert into inspection_result (report_id, item_code, sample, censored, value)
select p.report_id, i.item_code, sample,
       case i.plan when 'TWO_CLASS' then 'NOT_DETECTED' when 'THREE_CLASS' then 'BELOW' else 'EXACT' end,
       case i.plan when 'THREE_CLASS' then 10 when 'AT_MOST' then round(i.limit_value * 0.2, 3) when 'AT_LEAST' then round(i.limit_value * 1.1, 3) end
from new_product p join standard_item i on i.edition_id = p.edition_id cross join lateral generate_series(1, coalesce(i.n, 1)) sample;
insert into item_verdict (report_id, item_id, item_code, verdict, limit_shown)
select p.report_id, i.id, i.item_code, 'PASSED',
       trim(case i.plan
           when 'AT_MOST' then '≤ ' || trim_scale(i.limit_value) || ' ' || i.unit
           when 'AT_LEAST' then '≥ ' || trim_scale(i.limit_value) || ' ' || i.unit
           when 'TWO_CLASS' then 'n=' || i.n || ', c=' || i.c || ', m=' || trim_scale(i.m) || ' ' || i.unit
           else 'n=' || i.n || ', c=' || i.c || ', m=' || trim_scale(i.m) || ', M=' || trim_scale(i.big_m) || ' ' || i.unit end)
from new_product p join standard_item i on i.edition_id = p.edition_id;
update inspection_report r set signed_by = t.approver, signed_at = now(), outcome = 'PASSED'
from new_product p cross join tester t where r.id = p.report_id;

-- Offers with their stock: the producer's own first, then the stores', no more than asked for.
create temp table new_offer on commit drop as
select nextval('id_seq') as id, * from (
    select f.storefront_id, p.id as product_id, p.lot_id, p.price_fen * (100 + (p.n + f.s) % 13) / 100 as price_fen
    from new_product p
    join (select n, storefront_id, 0 as s from new_producer union all select n, storefront_id, s from new_store) f on f.n = p.n
    order by f.s, p.id limit :most) chosen;
insert into offer (id, storefront_id, product_id, channel, state, price_fen, case_pack, minimum_cases)
select id, storefront_id, product_id, 'RETAIL', 'LISTED', price_fen, 1, 1 from new_offer;
insert into stock (storefront_id, lot_id, received) select storefront_id, lot_id, 20 from new_offer;
insert into stock_movement (storefront_id, lot_id, kind, quantity, at, actor)
select storefront_id, lot_id, 'RECEIPT', 20, now(), 'system:demonstration' from new_offer;

-- One row of the audit trail for each set, and the news for search.
insert into audit (at, actor, action, subject_kind, subject_id, reason, detail)
select now(), 'system:demonstration', 'demonstration.scale', kind, first_id, './market demo --scale', jsonb_build_object('count', count)
from (select 'producer' as kind, min(id) as first_id, count(*) as count from new_producer
      union all select 'storefront', min(storefront_id), count(*) from new_store
      union all select 'product', min(id), count(*) from new_product
      union all select 'lot', min(lot_id), count(*) from new_product
      union all select 'report', min(report_id), count(*) from new_product
      union all select 'offer', min(id), count(*) from new_offer) sets
where count > 0;
-- A few goods are told of one by one; of many the index is better made anew, soon after the last block.
insert into outbox (consumer, topic, aggregate_id, created_at, next_attempt_at)
select 'SEARCH', 'PRODUCT', id, now(), now() from new_product where not :anew;
with waiting as (
    update outbox set next_attempt_at = now() + interval '30 seconds'
    where :anew and consumer = 'SEARCH' and topic = 'CATALOGUE' and acknowledged_at is null and attempts = 0
    returning id)
insert into outbox (consumer, topic, aggregate_id, created_at, next_attempt_at)
select 'SEARCH', 'CATALOGUE', 0, now(), now() + interval '30 seconds' where :anew and not exists (select from waiting)
