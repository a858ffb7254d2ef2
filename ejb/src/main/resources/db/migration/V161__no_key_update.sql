-- No key that others refer to is ever changed, so whoever writes a row need not keep away those who
-- merely refer to it. With "for update" the check of a foreign key waits for the writer, and so takes
-- a lock that stands earlier in the one order (docs/adr/0006): a refund that was written while its
-- order was being held met the hold half-way.

-- As in V012, but for the last lock.
create or replace function lock_for_sale(offer_ids bigint[], only_lots bigint[]) returns table (locked_lot bigint)
language plpgsql as $$
declare
    lots bigint[];
begin
    perform pg_advisory_xact_lock_shared(door.id)
        from (
            select p.producer_id as id from offer o join product p on p.id = o.product_id where o.id = any (offer_ids)
            union select f.organisation_id from offer o join storefront f on f.id = o.storefront_id where o.id = any (offer_ids)
            union select p.standard_id from offer o join product p on p.id = o.product_id where o.id = any (offer_ids)
            order by 1) door;
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
    perform from standard t
        where t.id in (select p.standard_id from offer o join product p on p.id = o.product_id where o.id = any (offer_ids))
        order by t.id for share;
    perform from product p where p.id in (select o.product_id from offer o where o.id = any (offer_ids)) order by p.id for share;
    select coalesce(array_agg(locked.id), '{}') into lots
        from (
            select l.id from lot l
            where l.id in (
                select s.lot_id from offer o
                join stock s on s.storefront_id = o.storefront_id
                join lot x on x.id = s.lot_id and x.product_id = o.product_id
                where o.id = any (offer_ids)
                  and case when only_lots is null then s.allocated < s.received else s.lot_id = any (only_lots) end)
            order by l.id for share) locked;
    perform from storefront f where f.id in (select o.storefront_id from offer o where o.id = any (offer_ids)) order by f.id for share;
    perform from offer o where o.id = any (offer_ids) order by o.id for share;
    perform from stock s
        where s.lot_id = any (lots) and s.storefront_id in (select o.storefront_id from offer o where o.id = any (offer_ids))
        order by s.storefront_id, s.lot_id for no key update;
    return query select unnest(lots);
end $$;

-- As in V009, but for its lock.
create or replace function refund_within_payment() returns trigger language plpgsql as $$
declare
    captured bigint;
    given_back bigint;
begin
    select case when state = 'SUCCEEDED' then amount_fen else 0 end into captured
        from market.payment where id = new.payment_id for no key update;
    select coalesce(sum(amount_fen), 0) into given_back
        from market.refund where payment_id = new.payment_id and state <> 'FAILED';
    if given_back > captured then
        raise exception 'Refunds of payment % (% fen) exceed what was captured (% fen)', new.payment_id, given_back, captured
            using errcode = 'check_violation', constraint = 'refund_within_payment';
    end if;
    return null;
end $$;
