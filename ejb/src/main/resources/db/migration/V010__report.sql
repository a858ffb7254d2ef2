create schema report;
comment on schema report is 'What auditors and analysts read; names here are stable';

create view report.orders as
    select id, number, channel, state, goods_fen, shipping_fen, total_fen, province_code, buyer_id, account_id is not null as signed_in, placed_at
    from customer_order;
create view report.order_lines as
    select l.id, f.order_id, l.fulfilment_id, f.storefront_id, l.offer_id, l.product_id, p.gtin, l.quantity, l.unit_price_fen, l.total_fen,
           l.state, f.state as fulfilment_state
    from order_line l join fulfilment f on f.id = l.fulfilment_id join product p on p.id = l.product_id;
create view report.allocations as
    select id, order_line_id, storefront_id, lot_id, quantity, state, assessed_at, sellable_until, evidence from allocation;
create view report.stock_movements as
    select id, storefront_id, lot_id, kind, quantity, order_line_id, at, actor from stock_movement;
create view report.payments as
    select id, order_id, amount_fen, state, simulated, method, provider_session, provider_intent, state_since from payment;
create view report.payment_events as
    select id, provider_event, type, payment_id, refund_id, occurred_at, received_at, effect from payment_event;
create view report.refunds as
    select id, payment_id, fulfilment_id, amount_fen, reason, state, provider_refund, requested_at, state_since from refund;
create view report.transfers as
    select id, fulfilment_id, amount_fen, fee_fen, state, provider_transfer, state_since from transfer;
create view report.lots as
    select l.id, l.product_id, p.gtin, p.producer_id, l.lot_number, l.produced_on, l.best_before, l.quantity,
           coalesce(s.received, 0) as received, coalesce(s.allocated, 0) as allocated
    from lot l join product p on p.id = l.product_id
    left join (select lot_id, sum(received) as received, sum(allocated) as allocated from stock group by lot_id) s on s.lot_id = l.id;
create view report.inspections as
    select id, number, kind, lot_id, laboratory_id, edition_id, sampled_on, tested_on, entered_by, signed_by, signed_at, outcome, withdrawn_at, withdrawal_reason
    from inspection_report;
create view report.recalls as
    select id, lot_id, kind, reason, placed_by, placed_at, lifted_at from lot_hold;
create view report.audit as
    select id, transaction_id, at, actor, action, subject_kind, subject_id, reason, detail from audit;
create view report.audit_seals as
    select id, last_transaction, last_row, row_ids, row_hashes, previous_hash, hash, sealed_at from audit_seal;
create view report.outbox as
    select id, consumer, topic, aggregate_id, created_at, attempts, next_attempt_at, last_error, acknowledged_at from outbox;

comment on view report.orders is 'One row an order; money in fen; goods + shipping = total';
comment on view report.order_lines is 'One row a line; total = quantity x unit price, in fen';
comment on view report.allocations is 'Which lot a line was sold from, and the gate''s evidence at that instant';
comment on view report.stock_movements is 'Ledger: received = RECEIPT - WRITE_OFF, allocated = ALLOCATION - RELEASE, per storefront and lot';
comment on view report.payments is 'One payment an order, in fen';
comment on view report.payment_events is 'Each event of the payment provider, once';
comment on view report.refunds is 'Money given back, in fen';
comment on view report.transfers is 'Money owed and paid to sellers, in fen: amount + fee = goods + shipping of the fulfilment';
comment on view report.lots is 'Lots with what storefronts received and allocated of them';
comment on view report.inspections is 'Laboratory reports of lots';
comment on view report.recalls is 'Freezes and recalls of lots';
comment on view report.audit is 'Every change of state';
comment on view report.audit_seals is 'Hash chain over the audit rows; its heads are also kept outside the database';
comment on view report.outbox is 'News to other parts, pending while acknowledged_at is null';

grant usage on schema report to auditor;
grant select on all tables in schema report to auditor;
