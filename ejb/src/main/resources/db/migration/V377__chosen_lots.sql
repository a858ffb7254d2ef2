-- A shopper may choose the lot: by its day of production, or its last day.
alter table cart_line add column lot_id bigint references lot;
comment on column cart_line.lot_id is 'The lot that the shopper chose; null: whichever expires first';
alter table order_line add column chosen_lot_id bigint references lot;
comment on column order_line.chosen_lot_id is 'The lot that the buyer chose, of which all its units are; null: whichever expired first';

create function line_is_of_its_lot() returns trigger language plpgsql as $$
begin
    if exists (select from market.allocation a where a.order_line_id = new.id and a.lot_id <> new.chosen_lot_id) then
        raise exception 'line % is not of the lot that its buyer chose', new.id using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger of_its_lot after insert or update of chosen_lot_id on order_line deferrable initially deferred
    for each row when (new.chosen_lot_id is not null) execute function line_is_of_its_lot();

create or replace view report.order_lines as
    select l.id, f.order_id, l.fulfilment_id, f.storefront_id, l.offer_id, l.product_id, p.gtin, l.quantity, l.unit_price_fen, l.total_fen,
           l.state, f.state as fulfilment_state, f.delivery, l.chosen_lot_id
    from order_line l join fulfilment f on f.id = l.fulfilment_id join product p on p.id = l.product_id;
