-- What a storefront sells may be picked up there (docs/adr/0023).
create table storefront_pick_up (
    storefront_id bigint primary key references storefront,
    ready_hours   smallint not null check (ready_hours between 1 and 72)
);
comment on table storefront_pick_up is 'Storefronts where shoppers may pick up what they ordered';
comment on column storefront_pick_up.ready_hours is 'Hours after the payment in which the seller has it ready, as the seller says';
revoke truncate on storefront_pick_up from market;

alter table fulfilment
    drop constraint fulfilment_state_check,
    drop constraint fulfilment_delivery_check,
    add column ready_by timestamptz,
    add column wrong_codes smallint not null default 0 check (wrong_codes between 0 and 5),
    add column wrong_code_at timestamptz;
alter table fulfilment
    add constraint fulfilment_state_check check (state in ('RESERVED', 'TO_DISPATCH', 'HELD', 'READY_FOR_PICKUP', 'DISPATCHED',
        'DELIVERED', 'COLLECTED', 'CANCELLED')),
    add constraint fulfilment_delivery_check check (delivery in ('STANDARD', 'COLD_CHAIN', 'PICK_UP')),
    add constraint fulfilment_goes_its_way check (case delivery when 'PICK_UP' then state not in ('DISPATCHED', 'DELIVERED')
        else state not in ('READY_FOR_PICKUP', 'COLLECTED') end),
    add constraint fulfilment_pick_up_is_free check (delivery <> 'PICK_UP' or shipping_fen = 0),
    add constraint fulfilment_pick_up_is_promised check ((delivery = 'PICK_UP') = (ready_by is not null)),
    add constraint fulfilment_wrong_codes_have_a_time check (wrong_codes = 0 or wrong_code_at is not null and delivery = 'PICK_UP');
comment on column fulfilment.ready_by is 'By when the buyer was told it can be picked up; null for what is delivered';
comment on column fulfilment.wrong_codes is 'Wrong pick-up codes in a row, the last one at wrong_code_at: after five no more is looked at for an hour';

-- An order of which nothing is delivered has no address.
alter table customer_order
    drop constraint customer_order_address_check,
    alter column province_code drop not null;
alter table customer_order
    add constraint customer_order_address_check check (length(address) <= 300 and (province_code is null) = (address !~ '\S')),
    add constraint customer_order_branch_has_address check (channel = 'RETAIL' or province_code is not null);

create function order_has_address() returns trigger language plpgsql as $$
begin
    if exists (select from market.fulfilment f where f.order_id = new.id and f.delivery <> 'PICK_UP') then
        raise exception 'order % has no address to deliver to', new.id using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger has_address after insert or update of province_code on customer_order deferrable initially deferred
    for each row when (new.province_code is null) execute function order_has_address();

create function pick_up_is_retail() returns trigger language plpgsql as $$
begin
    if exists (select from market.customer_order c where c.id = new.order_id and c.channel <> 'RETAIL') then
        raise exception 'order % is not a shopper''s and is not picked up', new.order_id using errcode = '23514';
    end if;
    return new;
end $$;
create trigger is_retail before insert on fulfilment
    for each row when (new.delivery = 'PICK_UP') execute function pick_up_is_retail();

-- Who picked something up may speak of it as who was sent it may.
do $do$
declare
    rule regprocedure;
    sent constant text := 'in (''DISPATCHED'', ''DELIVERED'')';
    had constant text := 'in (''DISPATCHED'', ''DELIVERED'', ''COLLECTED'')';
    source text;
begin
    foreach rule in array array['review_of_what_was_sent()'::regprocedure, 'answer_by_who_may()'::regprocedure] loop
        source := pg_get_functiondef(rule);
        if position(sent in source) = 0 then
            raise exception '% asks in another way what was sent', rule;
        end if;
        execute replace(source, sent, had);
    end loop;
end $do$;

create or replace view report.order_lines as
    select l.id, f.order_id, l.fulfilment_id, f.storefront_id, l.offer_id, l.product_id, p.gtin, l.quantity, l.unit_price_fen, l.total_fen,
           l.state, f.state as fulfilment_state, f.delivery
    from order_line l join fulfilment f on f.id = l.fulfilment_id join product p on p.id = l.product_id;
comment on column report.orders.province_code is 'Where it is sent; null when all of it is picked up';
