-- What one checkout of one line sends to PostgreSQL: the statements of its transaction, in their
-- order. pgbench plays it as the role market, with prepared statements, as the application's driver
-- has them: one script for all offers, so that it plans no more often than the application does.
-- The values of an order that the application has just placed come from bench.placed_order; that
-- one more statement outside the transaction is the script's own.
--
-- Captured by: alter system set log_statement = 'all'; select pg_reload_conf(); one checkout; and
-- what the log then held between its BEGIN and its COMMIT, of POST /api/v1/checkouts for a filled
-- cart. To be captured anew when checkout sends
-- something else. Ids come in blocks of 100, as the application draws them; a client keeps its block.
\set key random(1, 9000000000000000000)
\set pick random(1, :orders)
select offer, product, storefront, delivery, fee, goods, shipping, total, lot, until, evidence, hash, lots from bench.placed_order where place = :pick \gset
BEGIN;
select 1 from (select pg_advisory_xact_lock(hashtextextended(encode(sha256(convert_to(cast(:key as text), 'UTF8')), 'hex'), 3))) as locked;
select body_mac, sealed, asked_at < cast(now() as timestamptz) from answered_request where key_hash = sha256(convert_to(cast(:key as text), 'UTF8'));
select id from cart where token_hash = cast(:hash as bytea);
select l.offer_id, l.quantity from cart c join cart_line l on l.cart_id = c.id where c.token_hash = cast(:hash as bytea) order by l.added_at, l.offer_id;
select o.id, o.storefront_id, f.slug, f.name_zh, f.name_en, p.id, p.gtin, p.name_zh as product_zh,
       p.name_en as product_en, p.picture, p.net_content_grams, p.storage <> 'AMBIENT',
       o.channel, o.price_fen, o.case_pack, o.minimum_cases,
       (select string_agg(t.from_cases || chr(58) || t.price_fen, ',' order by t.from_cases)
        from price_tier t where t.offer_id = o.id)
from offer o join storefront f on f.id = o.storefront_id join product p on p.id = o.product_id
where o.id = any (cast(array[:offer] as bigint[]));
select offer_id, storefront_id, lot_id, facts::text from sale_facts where offer_id = any (cast(array[:offer] as bigint[]));
select 1 from (select pg_advisory_xact_lock(hashtextextended('bench:' || cast(:key as text), 0))) as locked;
select value from market_secret where name = 'order';
SELECT id, account_id, address, branch_id, buyer_id, channel, email, goods_fen, language, number, pay_before, phone, placed_at, province_code, recipient, request_hash, request_key, shipping_fen, state, token_hash, total_fen, version FROM customer_order WHERE (request_key = 'bench:' || cast(:key as text));
select o.id, o.storefront_id, f.slug, f.name_zh, f.name_en, p.id, p.gtin, p.name_zh as product_zh,
       p.name_en as product_en, p.picture, p.net_content_grams, p.storage <> 'AMBIENT',
       o.channel, o.price_fen, o.case_pack, o.minimum_cases,
       (select string_agg(t.from_cases || chr(58) || t.price_fen, ',' order by t.from_cases)
        from price_tier t where t.offer_id = o.id)
from offer o join storefront f on f.id = o.storefront_id join product p on p.id = o.product_id
where o.id = any (cast(array[:offer] as bigint[]));
select locked_lot from lock_for_sale(cast(array[:offer] as bigint[]), null);
select offer_id, storefront_id, lot_id, facts::text from sale_facts where offer_id = any (cast(array[:offer] as bigint[])) and lot_id = any (cast(:lots as bigint[]));
\if :last - :next < 4
select nextval('id_seq') as last \gset
\set next :last - 99
\endif
\set order_id :next
\set part_id :next + 1
\set line_id :next + 2
\set payment_id :next + 3
\set next :next + 4
INSERT INTO customer_order (id, account_id, address, branch_id, buyer_id, channel, email, goods_fen, language, number, pay_before, phone, placed_at, province_code, recipient, request_hash, request_key, shipping_fen, state, token_hash, total_fen, version) VALUES (:order_id, NULL, 'Hailar Street 1', NULL, NULL, 'RETAIL', 'bench@example.test', :goods, 'zh', 'TS' || lpad(cast(:order_id as text), 12, '0'), now() + interval '40 minutes', '13800000000', now(), '110000', 'Bench', cast(:hash as bytea), 'bench:' || cast(:key as text), :shipping, 'PLACED', cast(:hash as bytea), :total, 1);
INSERT INTO fulfilment (id, carrier, delivery, fee_fen, goods_fen, order_id, shipping_fen, state, state_since, storefront_id, tracking, version) VALUES (:part_id, '', :delivery, :fee, :goods, :order_id, :shipping, 'RESERVED', now(), :storefront, '', 1);
INSERT INTO order_line (id, offer_id, product_id, quantity, state, total_fen, unit_price_fen, version, fulfilment_id) VALUES (:line_id, :offer, :product, 1, 'ORDERED', :goods, :goods, 1, :part_id);
with wanted as (
    select * from unnest(cast(array[:line_id] as bigint[]), cast(array[:storefront] as bigint[]), cast(array[:lot] as bigint[]), cast('{1}' as int[]),
            cast(array[:until] as timestamptz[]), cast(array[now()] as timestamptz[]), cast(array[:evidence] as text[]))
        as w (order_line_id, storefront_id, lot_id, units, sellable_until, assessed_at, evidence)),
balance as (
    update stock s set allocated = s.allocated + w.units
    from (select storefront_id, lot_id, sum(units) as units from wanted group by storefront_id, lot_id) w
    where s.storefront_id = w.storefront_id and s.lot_id = w.lot_id),
movements as (
    insert into stock_movement (storefront_id, lot_id, kind, quantity, order_line_id, at, actor)
    select storefront_id, lot_id, 'ALLOCATION', units, order_line_id, now(), 'guest' from wanted)
insert into allocation (order_line_id, storefront_id, lot_id, quantity, state, assessed_at, sellable_until, evidence)
select w.order_line_id, w.storefront_id, w.lot_id, w.units, 'ALLOCATED', w.assessed_at, w.sellable_until,
       cast(w.evidence as jsonb)
from wanted w;
insert into outbox (consumer, topic, aggregate_id, created_at, next_attempt_at)
select 'SEARCH', 'OFFER', id, now(), now()
from unnest(cast(array[:offer] as bigint[])) as id;
insert into audit (at, actor, action, subject_kind, subject_id, reason, detail)
values (now(), 'guest', 'order.place', 'order', :order_id, '', jsonb_build_object('number', 'TS' || lpad(cast(:order_id as text), 12, '0'), 'totalFen', cast(:total as bigint)));
INSERT INTO payment (id, amount_fen, asked_at, attempt, declined_at, given_up, provider_intent, last_asked_at, last_decline, method, order_id, provider_session, session_expires_at, simulated, state, state_since, payment_url, version) VALUES (:payment_id, :total, NULL, 1, NULL, false, NULL, NULL, '', '', :order_id, NULL, NULL, true, 'CREATED', now(), NULL, 1);
delete from cart_line where cart_id = (select id from cart where token_hash = cast(:hash as bytea));
insert into answered_request (key_hash, body_mac, sealed, asked_at)
values (sha256(convert_to(cast(:key as text), 'UTF8')), cast(:hash as bytea), decode(repeat('00', 300), 'hex'), cast(now() as timestamptz));
COMMIT;
