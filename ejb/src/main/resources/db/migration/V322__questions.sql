-- What people ask of a product, and what its seller and those who were sent it answer: kept for ever, as
-- reviews are. Moderation hides a text and says why.
create table question (
    id            bigint primary key default nextval('id_seq'),
    product_id    bigint not null references product,
    storefront_id bigint not null references storefront,
    account_id    bigint not null references account,
    author        text not null check (author ~ '\S' and length(author) <= 20),
    body          text not null check (body ~ '\S' and length(body) <= 500),
    asked_at      timestamptz not null,
    hidden_reason text check (hidden_reason ~ '\S' and length(hidden_reason) <= 300),
    hidden_at     timestamptz check (hidden_at >= asked_at),
    check ((hidden_reason is null) = (hidden_at is null))
);
create index question_product on question (product_id, id);
create index question_storefront on question (storefront_id, id);
create index question_account on question (account_id, asked_at);
comment on table question is 'By who is signed in, of a product as a storefront sells it; never deleted';
comment on column question.author is 'How pages call who asks: a shortened name';
comment on column question.hidden_reason is 'Why moderation hides the text, as everybody reads it';

create table answer (
    id            bigint primary key default nextval('id_seq'),
    question_id   bigint not null references question,
    account_id    bigint not null references account,
    speaker       text not null check (speaker in ('SELLER', 'BUYER')),
    author        text not null check (author ~ '\S' and length(author) <= 20),
    body          text not null check (body ~ '\S' and length(body) <= 1000),
    answered_at   timestamptz not null,
    hidden_reason text check (hidden_reason ~ '\S' and length(hidden_reason) <= 300),
    hidden_at     timestamptz check (hidden_at >= answered_at),
    check ((hidden_reason is null) = (hidden_at is null)),
    unique (question_id, account_id)
);
create unique index answer_of_seller on answer (question_id) where speaker = 'SELLER';
comment on table answer is 'One of each person, and one of the seller; never deleted';
comment on column answer.speaker is 'For the storefront that was asked, or as somebody who was sent the product';

-- The application adds and hides; it can not delete, nor change what was said.
revoke update, delete, truncate on question, answer from market;
grant update (hidden_reason, hidden_at) on question, answer to market;

-- Who answers as a buyer was sent the product; who answers for the storefront sells for it.
create function answer_by_who_may() returns trigger language plpgsql as $$
begin
    if new.speaker = 'BUYER' and not exists (
            select from market.question q
            join market.order_line l on l.product_id = q.product_id and l.state = 'ORDERED'
            join market.fulfilment f on f.id = l.fulfilment_id and f.state in ('DISPATCHED', 'DELIVERED')
            join market.customer_order c on c.id = f.order_id and c.account_id = new.account_id
            where q.id = new.question_id)
        or new.speaker = 'SELLER' and not exists (
            select from market.question q
            join market.storefront s on s.id = q.storefront_id
            join market.membership m on m.organisation_id = s.organisation_id
                and m.account_id = new.account_id and m.role = 'MERCHANT'
            where q.id = new.question_id) then
        raise exception 'question % is not answered by its seller nor by a buyer', new.question_id using errcode = '23514';
    end if;
    return new;
end $$;
create trigger by_who_may before insert on answer for each row execute function answer_by_who_may();

create function hidden_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was hidden of % % stays so', tg_table_name, old.id using errcode = '23514';
end $$;
create trigger hidden_stays before update on question for each row
    when (old.hidden_at is not null) execute function hidden_stays();
create trigger hidden_stays before update on answer for each row
    when (old.hidden_at is not null) execute function hidden_stays();

-- The page of a product shows them, so it is told of them (docs/adr/0010).
do $do$
declare
    told record;
begin
    for told in select * from (values
        ('question', 'r.product_id'),
        ('answer', '(select q.product_id from market.question q where q.id = r.question_id)')
    ) as t (relation, product) loop
        execute format($f$
            create function tell_pages_of_%1$s() returns trigger language plpgsql as $t$
            begin
                if tg_op = 'DELETE' then
                    perform market.tell_pages('PRODUCT', array(select distinct %2$s from old_rows r limit 201));
                else
                    perform market.tell_pages('PRODUCT', array(select distinct %2$s from new_rows r limit 201));
                end if;
                return null;
            end $t$;
            create trigger tell_pages_of_new after insert on %1$s
                referencing new table as new_rows for each statement execute function tell_pages_of_%1$s();
            create trigger tell_pages_of_changed after update on %1$s
                referencing new table as new_rows for each statement execute function tell_pages_of_%1$s();
            create trigger tell_pages_of_gone after delete on %1$s
                referencing old table as old_rows for each statement execute function tell_pages_of_%1$s();
            create trigger tell_pages_of_all after truncate on %1$s for each statement execute function tell_all_pages();
            $f$, told.relation, told.product);
    end loop;
end $do$;
create trigger stays before update of product_id on question for each row
    when (old.product_id is distinct from new.product_id) execute function refuse_move('product_id');
create trigger stays before update of question_id on answer for each row
    when (old.question_id is distinct from new.question_id) execute function refuse_move('question_id');
