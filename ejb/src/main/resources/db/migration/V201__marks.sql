-- Marks that a producer may use: brands, indications, trademarks, certificates of its management (notice
-- 内政办发〔2022〕4号, measures 4 and 9). What a grant says never changes; it ends with its last day, or withdrawn.
create table mark_grant (
    id                bigint primary key default nextval('id_seq'),
    version           integer not null default 0,
    producer_id       bigint not null references producer,
    kind              text not null check (kind in
        ('REGIONAL_PUBLIC_BRAND', 'GEOGRAPHICAL_INDICATION', 'TRADEMARK', 'HACCP', 'GMP', 'FOOD_SAFETY_SYSTEM')),
    name_zh           text not null check (name_zh ~ '\S' and length(name_zh) <= 80),
    name_en           text not null check (name_en ~ '\S' and length(name_en) <= 80),
    issued_by         text not null check (issued_by ~ '\S' and length(issued_by) <= 120),
    number            text not null check (number ~ '\S' and length(number) <= 60),
    scope             text not null check (scope in ('PRODUCER', 'CATEGORIES', 'PRODUCTS')),
    valid_from        date not null,
    valid_until       date not null check (valid_until >= valid_from),
    state             text not null check (state in ('GRANTED', 'WITHDRAWN')),
    granted_by        text not null,
    granted_at        timestamptz not null,
    withdrawn_by      text,
    withdrawn_at      timestamptz check (withdrawn_at >= granted_at),
    withdrawal_reason text check (withdrawal_reason ~ '\S' and length(withdrawal_reason) <= 500),
    check (num_nulls(withdrawn_by, withdrawn_at, withdrawal_reason) = case state when 'WITHDRAWN' then 0 else 3 end),
    constraint mark_grant_number_once exclude using gist
        (number with =, daterange(valid_from, valid_until, '[]') with &&) where (state = 'GRANTED')
);
create index mark_grant_producer on mark_grant (producer_id);
comment on table mark_grant is 'The right of a producer to use a mark; valid_until is the last day';
comment on column mark_grant.scope is 'The producer with all it makes, or the categories or products that the tables beside name';

create table mark_grant_category (
    grant_id      bigint not null references mark_grant,
    category_code text not null references category,
    primary key (grant_id, category_code)
);
create table mark_grant_product (
    grant_id   bigint not null references mark_grant,
    product_id bigint not null references product,
    primary key (grant_id, product_id)
);

-- The application grants and withdraws; it can neither delete nor change what was granted.
revoke update, delete, truncate on mark_grant, mark_grant_category, mark_grant_product from market;
grant update (version, state, withdrawn_by, withdrawn_at, withdrawal_reason) on mark_grant to market;

create function mark_stays_withdrawn() returns trigger language plpgsql as $$
begin
    raise exception 'mark grant % stays withdrawn as it was', old.id using errcode = '23514';
end $$;
create trigger stays_withdrawn before update on mark_grant for each row
    when (old.state = 'WITHDRAWN') execute function mark_stays_withdrawn();
create trigger stays before update of producer_id on mark_grant for each row
    when (old.producer_id is distinct from new.producer_id) execute function refuse_move('producer_id');

-- A scope names what it is of, nothing else, and products of the holder only.
create function mark_scope_is_whole() returns trigger language plpgsql as $$
declare
    given      market.mark_grant;
    categories bigint;
    products   bigint;
    own        bigint;
begin
    select * into given from market.mark_grant where id = cast(to_jsonb(new) ->> tg_argv[0] as bigint);
    select count(*) into categories from market.mark_grant_category where grant_id = given.id;
    select count(*), count(*) filter (where p.producer_id = given.producer_id) into products, own
        from market.mark_grant_product m join market.product p on p.id = m.product_id where m.grant_id = given.id;
    if (categories > 0) <> (given.scope = 'CATEGORIES') or (products > 0) <> (given.scope = 'PRODUCTS') or own <> products then
        raise exception 'mark grant % of scope % names % categories and % products, % of its holder',
            given.id, given.scope, categories, products, own using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger scope_is_whole after insert on mark_grant deferrable initially deferred
    for each row execute function mark_scope_is_whole('id');
create constraint trigger scope_is_whole after insert on mark_grant_category deferrable initially deferred
    for each row execute function mark_scope_is_whole('grant_id');
create constraint trigger scope_is_whole after insert on mark_grant_product deferrable initially deferred
    for each row execute function mark_scope_is_whole('grant_id');

-- Pages show the marks of a producer, so they are told of them (docs/adr/0010).
do $do$
declare
    told record;
begin
    for told in select * from (values
        ('mark_grant', 'r.producer_id'),
        ('mark_grant_category', '(select g.producer_id from market.mark_grant g where g.id = r.grant_id)'),
        ('mark_grant_product', '(select g.producer_id from market.mark_grant g where g.id = r.grant_id)')
    ) as t (relation, producer) loop
        execute format($f$
            create function tell_pages_of_%1$s() returns trigger language plpgsql as $t$
            begin
                if tg_op = 'DELETE' then
                    perform market.tell_pages('PRODUCER', array(select distinct %2$s from old_rows r limit 201));
                else
                    perform market.tell_pages('PRODUCER', array(select distinct %2$s from new_rows r limit 201));
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
            $f$, told.relation, told.producer);
    end loop;
end $do$;

create view report.marks as
    select g.id, g.producer_id, g.kind, g.name_zh, g.name_en, g.issued_by, g.number, g.scope,
           array(select c.category_code from mark_grant_category c where c.grant_id = g.id order by 1) as categories,
           array(select p.product_id from mark_grant_product p where p.grant_id = g.id order by 1) as products,
           g.valid_from, g.valid_until, g.state, g.granted_by, g.granted_at, g.withdrawn_by, g.withdrawn_at, g.withdrawal_reason
    from mark_grant g;
comment on view report.marks is 'Marks granted to producers; in force from valid_from to valid_until, both included, unless withdrawn';
grant select on report.marks to auditor;
