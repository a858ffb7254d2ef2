-- What buyers say of what they were sent: one review for each line of an order, kept for ever
-- (E-Commerce Law art. 39). Moderation hides a text and says why; the stars stay counted.
create table review (
    id            bigint primary key default nextval('id_seq'),
    order_line_id bigint not null unique,
    lot_id        bigint not null,
    product_id    bigint not null references product,
    storefront_id bigint not null references storefront,
    bought_on     date not null,
    author        text not null check (author ~ '\S' and length(author) <= 20),
    stars         integer not null check (stars between 1 and 5),
    body          text not null check (body ~ '\S' and length(body) <= 2000),
    written_at    timestamptz not null,
    answer        text check (answer ~ '\S' and length(answer) <= 1000),
    answered_at   timestamptz check (answered_at >= written_at),
    hidden_reason text check (hidden_reason ~ '\S' and length(hidden_reason) <= 300),
    hidden_at     timestamptz check (hidden_at >= written_at),
    foreign key (order_line_id, lot_id) references allocation (order_line_id, lot_id),
    check ((answer is null) = (answered_at is null)),
    check ((hidden_reason is null) = (hidden_at is null))
);
create index review_product on review (product_id, id) include (stars);
create index review_storefront on review (storefront_id, id);
comment on table review is 'One for each line of an order, by its buyer; never deleted';
comment on column review.lot_id is 'Of which most units of the line were sent';
comment on column review.author is 'How pages call the buyer: a shortened name';
comment on column review.hidden_reason is 'Why moderation hides the text, as everybody reads it; the stars stay counted';

-- The application adds, answers and hides; it can not delete, nor change what was said.
revoke update, delete, truncate on review from market;
grant update (answer, answered_at, hidden_reason, hidden_at) on review to market;

-- A review is of a line that was sent, and says of it what its order says.
create function review_of_what_was_sent() returns trigger language plpgsql as $$
begin
    if not exists (
        select from market.order_line l
        join market.fulfilment f on f.id = l.fulfilment_id
        join market.customer_order c on c.id = f.order_id
        join market.allocation a on a.order_line_id = l.id and a.lot_id = new.lot_id
        where l.id = new.order_line_id and l.state = 'ORDERED'
            and f.state in ('DISPATCHED', 'DELIVERED') and a.state = 'DISPATCHED'
            and l.product_id = new.product_id and f.storefront_id = new.storefront_id
            and cast(c.placed_at at time zone 'Asia/Shanghai' as date) = new.bought_on) then
        raise exception 'review of line % is not of what was sent', new.order_line_id using errcode = '23514';
    end if;
    return new;
end $$;
create trigger of_what_was_sent before insert on review for each row execute function review_of_what_was_sent();

create function review_said_once() returns trigger language plpgsql as $$
begin
    raise exception 'what was answered or hidden of review % stays so', old.id using errcode = '23514';
end $$;
create trigger said_once before update on review for each row
    when ((old.answered_at is not null and (old.answer, old.answered_at) is distinct from (new.answer, new.answered_at))
        or (old.hidden_at is not null and (old.hidden_reason, old.hidden_at) is distinct from (new.hidden_reason, new.hidden_at)))
    execute function review_said_once();

-- The page of a product shows its reviews, so it is told of them (docs/adr/0010).
create function tell_pages_of_review() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform market.tell_pages('PRODUCT', array(select distinct r.product_id from old_rows r limit 201));
    else
        perform market.tell_pages('PRODUCT', array(select distinct r.product_id from new_rows r limit 201));
    end if;
    return null;
end $$;
create trigger tell_pages_of_new after insert on review
    referencing new table as new_rows for each statement execute function tell_pages_of_review();
create trigger tell_pages_of_changed after update on review
    referencing new table as new_rows for each statement execute function tell_pages_of_review();
create trigger tell_pages_of_gone after delete on review
    referencing old table as old_rows for each statement execute function tell_pages_of_review();
create trigger tell_pages_of_all after truncate on review for each statement execute function tell_all_pages();
create trigger stays before update of product_id on review for each row
    when (old.product_id is distinct from new.product_id) execute function refuse_move('product_id');
