-- Whose the ids of role-matrix.txt are. A workshop, a store, a shopper, a buyer and a bench are those
-- of the demonstration's sign-ins; the neighbour is a producer of the same county, another is of none
-- of them and elsewhere. Deeds are done to what is over and done with, so that none succeeds.
with person as (
    select split_part(a.email, '@', 1) as name, a.id, m.organisation_id
    from account a left join membership m on m.account_id = a.id
    where a.email like '%@example.test'
), producer_of (name, id) as (
    select case p.name when 'workshop' then 'workshop' when 'merchant-p06' then 'neighbour' else 'another' end,
        p.organisation_id
    from person p where p.name in ('workshop', 'merchant-p06', 'merchant-p01')
), seller_of (name, id) as (
    select * from producer_of union all select 'store', organisation_id from person where name = 'store'
), laboratory_of (name, id) as (
    select case name when 'analyst' then 'bench' else 'another' end, organisation_id
    from person where name in ('analyst', 'analyst-l1')
), buyer_of (name, id) as (
    select case name when 'buyer' then 'buyer' else 'another' end, organisation_id
    from person where name in ('buyer', 'buyer-b2')
), shopper_of (name, id) as (
    select case name when 'shopper' then 'shopper' else 'another' end, id
    from person where name in ('shopper', 'shopper-01')
), lot_of (name, id) as (
    select p.name, (select max(l.id) from lot l join product t on t.id = l.product_id where t.producer_id = p.id)
    from producer_of p where p.name <> 'workshop'
    union all
    select 'workshop', max(lot_id) from inspection_request
    where state = 'CANCELLED' and laboratory_id = (select id from laboratory_of where name = 'bench')
), photo (id, request_id) as (
    select f.id, f.request_id from sample_photo f join inspection_request i on i.id = f.request_id
    join laboratory_of b on b.id = i.laboratory_id and b.name = 'bench' join lot l on l.id = i.lot_id
    join product t on t.id = l.product_id join producer_of p on p.id = t.producer_id and p.name = 'workshop'
), order_of (name, id) as (
    select s.name, (select max(o.id) from customer_order o join fulfilment f on f.order_id = o.id
        join order_line l on l.fulfilment_id = f.id join review r on r.order_line_id = l.id
        where o.account_id = s.id)
    from shopper_of s
), delivery_of (name, id) as (
    select b.name, (select max(f.id) from fulfilment f join customer_order o on o.id = f.order_id
        where o.buyer_id = b.id and f.state = 'DELIVERED')
    from buyer_of b
), frozen (lot_id, id) as (
    select h.lot_id, h.id from lot_hold h join lot l on l.id = h.lot_id join product t on t.id = l.product_id
    join organisation o on o.id = t.producer_id
    where h.kind = 'FREEZE' and o.division_code <> '152530' order by h.lifted_at nulls last, h.id limit 1
), application_of (name, id) as (
    select 'shopper', max(r.id) from registration_application r join shopper_of s on s.id = r.applicant_id
    where s.name = 'shopper' and r.state = 'WITHDRAWN'
        and exists (select from application_document d where d.application_id = r.id)
    union all
    select case name when 'applicant-a09' then 'zhenglan' else 'xilinhot' end, r.id
    from registration_application r join person p on p.id = r.applicant_id
    where p.name in ('applicant-a09', 'applicant-a12')
), was_sent (account_id, product_id) as (
    select o.account_id, l.product_id from customer_order o join fulfilment f on f.order_id = o.id
        and f.state in ('DISPATCHED', 'DELIVERED', 'COLLECTED') join order_line l on l.fulfilment_id = f.id and l.state = 'ORDERED'
    where o.account_id in (select id from person where name in ('shopper', 'buyer'))
), question_of (name, id) as (
    select s.name, (select max(q.id) from question q join storefront t on t.id = q.storefront_id
        where t.organisation_id = s.id and exists (select from answer a where a.question_id = q.id)
            and q.product_id not in (select product_id from was_sent))
    from seller_of s where s.name in ('workshop', 'store')
    union all
    select 'shopper', max(q.id) from question q join storefront t on t.id = q.storefront_id
    where t.organisation_id not in (select id from seller_of where name in ('workshop', 'store'))
        and q.product_id in (select w.product_id from was_sent w join person p on p.id = w.account_id where p.name = 'shopper')
        and q.product_id not in (select w.product_id from was_sent w join person p on p.id = w.account_id where p.name = 'buyer')
), declared (name, standard, edition) as (
    select distinct on (p.name) p.name, s.id, e.id
    from producer_of p join standard s on s.producer_id = p.id join standard_edition e on e.standard_id = s.id
    join public_self_declaration d on d.edition_id = e.id
    where p.name <> 'workshop' or d.filing = 'FILED' order by p.name, e.id desc
)
select name || '.producer', id::text from producer_of
union all select name || '.organisation', id::text from seller_of
union all select name || '.organisation', id::text from buyer_of where name = 'buyer'
union all select 'another.buyer', id::text from buyer_of where name = 'another'
union all select name || '.branch', (select min(id) from branch where buyer_id = b.id)::text from buyer_of b
union all select name || '.laboratory', id::text from laboratory_of
union all select name || '.accreditation', (select min(id) from accreditation where laboratory_id = l.id)::text from laboratory_of l
union all select case name when 'analyst' then 'bench' else 'another' end || '.colleague', id::text from person
    where name in ('analyst', 'analyst-l1')
union all select name || '.lot', id::text from lot_of
union all select name || '.paper', (select max(id) from authorisation where producer_id = p.id)::text from producer_of p
union all select name || '.recall', (select min(id) from recall where producer_id = p.id)::text from producer_of p
    where name = 'workshop'
union all select 'another.recall', min(r.id)::text from recall r join organisation o on o.id = r.producer_id
    where o.division_code <> '152530'
union all select name || '.part', (select max(f.id) from fulfilment f join storefront t on t.id = f.storefront_id
    where t.organisation_id = s.id and f.state = 'DELIVERED')::text from seller_of s where name <> 'neighbour'
union all select name || '.review', (select max(r.id) from review r join storefront t on t.id = r.storefront_id
    where t.organisation_id = s.id)::text from seller_of s where name <> 'neighbour'
union all select name || '.question', id::text from question_of
union all select name || '.asked', (select min(o.id) from offer o join question q on q.product_id = o.product_id
    where q.id = a.id and o.channel = 'RETAIL')::text from question_of a
union all select q.name || '.answer', (select max(id) from answer where question_id = q.id)::text from question_of q
    where q.name <> 'shopper'
union all select 'bench.inspection', max(i.id)::text from inspection_request i join lot_of l on l.id = i.lot_id
    where l.name = 'workshop' and i.state = 'CANCELLED'
union all select 'neighbour.inspection', max(i.id)::text from inspection_request i join lot_of l on l.id = i.lot_id
    join laboratory_of b on b.id = i.laboratory_id
    where l.name = 'neighbour' and b.name = 'another' and i.state = 'CANCELLED'
union all select 'bench.photo', max(id)::text from photo
union all select 'bench.photographed', (select request_id from photo where id = (select max(id) from photo))::text
union all select 'bench.entered', max(i.id)::text from inspection_request i join laboratory_of l on l.id = i.laboratory_id
    where l.name = 'bench' and i.state in ('ENTERED', 'REPORTED')
union all select 'bench.draft', max(r.id)::text from inspection_report r join laboratory_of l on l.id = r.laboratory_id
    where l.name = 'bench' and r.signed_at is null
union all select name || '.report', (select max(id) from inspection_report
    where laboratory_id = l.id and signed_at is not null)::text from laboratory_of l
union all select o.name || '.order', c.number from order_of o join customer_order c on c.id = o.id
union all select o.name || '.line', (select max(l.id) from order_line l join fulfilment f on f.id = l.fulfilment_id
    join review r on r.order_line_id = l.id where f.order_id = o.id)::text from order_of o
union all select case d.name when 'buyer' then 'buyer.order' else 'another.purchase' end, c.number
    from delivery_of d join fulfilment f on f.id = d.id join customer_order c on c.id = f.order_id
union all select name || '.delivery', id::text from delivery_of
union all select 'frozen.lot', lot_id::text from frozen
union all select 'frozen.hold', id::text from frozen
union all select name || '.application', id::text from application_of
union all select a.name || '.document', (select max(id) from application_document where application_id = a.id)::text
    from application_of a
union all select 'workshop.oldest', min(l.id)::text from lot l join product t on t.id = l.product_id
    join producer_of p on p.id = t.producer_id where p.name = 'workshop'
union all select 'any.offer', min(id)::text from offer where channel = 'RETAIL' and state = 'LISTED'
union all select s.name || '.closing', (select max(c.id) from storefront_closing c
    join storefront t on t.id = c.storefront_id where t.organisation_id = s.id)::text from seller_of s
    where s.name <> 'neighbour'
union all select s.name || '.picture', (select max(c.id) from storefront_picture c
    join storefront t on t.id = c.storefront_id where t.organisation_id = s.id)::text from seller_of s
    where s.name in ('store', 'another')
union all select s.name || '.post', (select max(c.id) from storefront_post c
    join storefront t on t.id = c.storefront_id where t.organisation_id = s.id)::text from seller_of s
    where s.name in ('workshop', 'store')
union all select 'any.picture', max(id)::text from storefront_picture where hidden_at is null and removed_at is null
union all select 'any.photo', max(id)::text from review_photo where hidden_at is null
union all select 'nobody.search', (select max(k.id) from saved_search k where k.account_id = s.id)::text
    from shopper_of s where s.name = 'another'
union all select 'nobody.token', (select k.stop_token from saved_search k where k.account_id = s.id
    order by k.id desc limit 1) from shopper_of s where s.name = 'another'
union all select 'any.lot', id::text from lot_of where name = 'workshop'
union all select 'any.producer', id::text from producer_of where name = 'workshop'
union all select 'any.standard', min(id)::text from standard
union all select 'any.edition', min(id)::text from standard_edition
    where standard_id = (select min(id) from standard)
union all select 'nobody.edition', min(id)::text from standard_edition
    where standard_id <> (select min(id) from standard)
union all select d.name || '.standard', d.standard::text from declared d
union all select d.name || '.declared', d.edition::text from declared d
union all select p.name || '.proposal', max(r.id)::text from supply_proposal r
    join (select 'workshop' as name, id from producer_of where name = 'workshop'
        union all select 'others', id from producer_of where name = 'another') p on p.id = r.producer_id
    where r.state = 'DECLINED' group by p.name
union all select 'workshop.agreement', max(g.id)::text from supply_agreement g
    join storefront f on f.id = g.storefront_id join seller_of s on s.id = f.organisation_id and s.name = 'store'
    join producer_of p on p.id = g.producer_id and p.name = 'workshop'
union all select 'others.agreement', min(g.id)::text from supply_agreement g join storefront f on f.id = g.storefront_id
    where f.organisation_id not in (select id from seller_of) and g.producer_id not in (select id from producer_of)
union all select 'holder.producer', producer_id::text from mark_grant where number = 'DEMO-HACCP-0001'
union all select 'holder.grant', id::text from mark_grant where number = 'DEMO-HACCP-0001'
union all select 'rival.producer', producer_id::text from mark_grant where number = 'DEMO-TM-0003'
union all select 'rival.grant', id::text from mark_grant where number = 'DEMO-TM-0003'
union all select 'any.recall', min(id)::text from recall
union all select 'any.park', min(t.park_id)::text from tenancy t where t.ended_at is null
union all select 'any.tenant', min(t.producer_id)::text from tenancy t
    where t.ended_at is null and t.park_id = (select min(park_id) from tenancy where ended_at is null)
union all select s.name || '.listing', (select min(o.id) from offer o join storefront t on t.id = o.storefront_id
    where t.organisation_id = s.id and o.state = 'LISTED')::text from seller_of s where s.name in ('workshop', 'store')
union all select 'store.recognised', organisation_id::text from recognition where number = 'DEMO-SFD-001'
union all select 'store.recognition', id::text from recognition where number = 'DEMO-SFD-001'
union all select 'another.recognised', organisation_id::text from recognition where number = 'DEMO-SFD-002'
union all select 'another.recognition', id::text from recognition where number = 'DEMO-SFD-002'
union all select p.name || '.product', min(t.id)::text from product t join producer_of p on p.id = t.producer_id
    where p.name in ('workshop', 'another') and t.state = 'APPROVED' group by p.name
union all select 'any.restriction', min(id)::text from restriction_period
union all select 'any.gtin', p.gtin from lot_of l join lot t on t.id = l.id join product p on p.id = t.product_id
    where l.name = 'workshop'
union all select 'any.number', t.lot_number from lot_of l join lot t on t.id = l.id where l.name = 'workshop'
union all select 'nobody.cart', repeat('A', 43)
