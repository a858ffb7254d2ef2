-- Shared row locks have no queue: as long as sales overlap, whoever is to end what they depend on would
-- wait for ever. So every sale first goes through a door for each producer, seller and standard, which
-- is shared and has a queue; who is to end something closes its door, and waits only for the sales that
-- are inside. No id of one kind names a row of another, so the id of the owner is the key of its door.
create function close_sales(kind text, subject bigint) returns void
language plpgsql as $$
declare
    door bigint;
begin
    case kind
        when 'AUTHORISATION' then select a.producer_id into door from authorisation a where a.id = subject;
        when 'RECOGNITION' then select g.organisation_id into door from recognition g where g.id = subject;
        when 'SUPPLY_AGREEMENT' then
            select f.organisation_id into door from supply_agreement g join storefront f on f.id = g.storefront_id where g.id = subject;
        when 'STANDARD' then door := subject;
        when 'PRODUCT' then select p.producer_id into door from product p where p.id = subject;
        when 'LOT' then select p.producer_id into door from lot l join product p on p.id = l.product_id where l.id = subject;
        when 'STOREFRONT' then select f.organisation_id into door from storefront f where f.id = subject;
        when 'OFFER' then
            select f.organisation_id into door from offer o join storefront f on f.id = o.storefront_id where o.id = subject;
    end case;
    perform pg_advisory_xact_lock(door);
end $$;
comment on function close_sales is 'Lets no sale in until the transaction ends, and waits for those that are in; does nothing when there is no such subject';

-- Takes, in the one order of locks (docs/adr/0006), every lock under which the gate decides, and
-- answers which lots it locked. Whoever revokes, ends, withdraws, freezes or recalls updates or locks
-- the same rows, so that either it waits for the sale or the sale sees it. Signing or withdrawing a
-- report and placing a hold lock the lot first; a new edition, or the end of one, locks the standard.
-- With lots given (a dispatch), only those; else all with free stock. The stock that is locked is
-- that of the lots that were locked, so that no unit freed meanwhile is counted without its lock.
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
        order by s.storefront_id, s.lot_id for update;
    return query select unnest(lots);
end $$;
