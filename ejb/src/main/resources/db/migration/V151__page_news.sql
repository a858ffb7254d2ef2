-- What pages rest on tells of its changes, in the transaction of each change, by triggers: whoever
-- changes a row, by whatever program, can not help telling (docs/adr/0010). Rows are only added, so
-- that no change waits for another; who reads finds by its snapshot what it has not heard yet.
create table page_news (
    xid  xid8 not null default pg_current_xact_id(),
    kind text not null check (kind in ('PRODUCT', 'PRODUCER', 'STOREFRONT', 'ALL')),
    id   bigint not null
);
create index page_news_xid on page_news (xid);
comment on table page_news is 'Products, producers and storefronts that something changed of which pages show; ALL: everything';

create table page_news_horizon (
    one      boolean primary key default true check (one),
    swept_to xid8 not null default '0',
    next_to  xid8 not null default pg_snapshot_xmin(pg_current_snapshot()),
    moved_at timestamptz not null default now()
);
insert into page_news_horizon default values;
comment on table page_news_horizon is 'News of transactions before swept_to is gone; that before next_to goes next';

-- Much at once, or a row whose place was not found, concerns everything.
create function tell_pages(subject text, ids bigint[]) returns void language plpgsql as $$
begin
    if cardinality(ids) > 200 or array_position(ids, null) is not null then
        insert into market.page_news (kind, id) values ('ALL', 0);
    else
        insert into market.page_news (kind, id) select subject, unnest(ids);
    end if;
end $$;

create function tell_all_pages() returns trigger language plpgsql as $$
begin
    insert into market.page_news (kind, id) values ('ALL', 0);
    return null;
end $$;

-- A function for each table whose rows belong to one product, producer or storefront.
do $do$
declare
    told record;
begin
    for told in select * from (values
        ('product', 'PRODUCT', 'r.id'),
        ('offer', 'PRODUCT', 'r.product_id'),
        ('price_tier', 'PRODUCT', '(select o.product_id from market.offer o where o.id = r.offer_id)'),
        ('lot', 'PRODUCT', 'r.product_id'),
        ('stock', 'PRODUCT', '(select l.product_id from market.lot l where l.id = r.lot_id)'),
        ('lot_hold', 'PRODUCT', '(select l.product_id from market.lot l where l.id = r.lot_id)'),
        ('inspection_report', 'PRODUCT', '(select l.product_id from market.lot l where l.id = r.lot_id)'),
        ('inspection_result', 'PRODUCT', '(select l.product_id from market.inspection_report i join market.lot l on l.id = i.lot_id where i.id = r.report_id)'),
        ('item_verdict', 'PRODUCT', '(select l.product_id from market.inspection_report i join market.lot l on l.id = i.lot_id where i.id = r.report_id)'),
        ('producer', 'PRODUCER', 'r.id'),
        ('authorisation', 'PRODUCER', 'r.producer_id'),
        ('authorisation_category', 'PRODUCER', '(select a.producer_id from market.authorisation a where a.id = r.authorisation_id)'),
        ('storefront', 'STOREFRONT', 'r.id'),
        ('supply_agreement', 'STOREFRONT', 'r.storefront_id')
    ) as t (relation, kind, id) loop
        execute format($f$
            create function tell_pages_of_%1$s() returns trigger language plpgsql as $t$
            declare
                ids bigint[];
            begin
                if tg_op = 'INSERT' then
                    ids := array(select distinct %3$s from new_rows r limit 201);
                elsif tg_op = 'DELETE' then
                    ids := array(select distinct %3$s from old_rows r limit 201);
                else
                    ids := array(select distinct %3$s from (table new_rows union all table old_rows) r limit 201);
                end if;
                perform market.tell_pages(%2$L, ids);
                return null;
            end $t$;
            create trigger tell_pages_of_new after insert on %1$s
                referencing new table as new_rows for each statement execute function tell_pages_of_%1$s();
            create trigger tell_pages_of_changed after update on %1$s
                referencing old table as old_rows new table as new_rows for each statement execute function tell_pages_of_%1$s();
            create trigger tell_pages_of_gone after delete on %1$s
                referencing old table as old_rows for each statement execute function tell_pages_of_%1$s();
            create trigger tell_pages_of_all after truncate on %1$s for each statement execute function tell_all_pages();
            $f$, told.relation, told.kind, told.id);
    end loop;
end $do$;

-- What is rarely changed and shown everywhere.
do $do$
declare
    relation text;
begin
    foreach relation in array array['division', 'province', 'organisation', 'category', 'recognition', 'standard',
        'standard_edition', 'standard_item', 'laboratory', 'accreditation', 'accreditation_item', 'delivery_restriction'] loop
        execute format('create trigger tell_pages_of_all after insert or update or delete or truncate on %I '
            'for each statement execute function tell_all_pages()', relation);
    end loop;
end $do$;

-- A row that moved to another product or producer while one of its parts changed could tell of the wrong one.
create function refuse_move() returns trigger language plpgsql as $$
begin
    raise exception 'the % of a row of % never changes', tg_argv[0], tg_table_name using errcode = '23514';
end $$;
create trigger stays before update of product_id on offer for each row
    when (old.product_id is distinct from new.product_id) execute function refuse_move('product_id');
create trigger stays before update of product_id on lot for each row
    when (old.product_id is distinct from new.product_id) execute function refuse_move('product_id');
create trigger stays before update of lot_id on inspection_report for each row
    when (old.lot_id is distinct from new.lot_id) execute function refuse_move('lot_id');
create trigger stays before update of producer_id on authorisation for each row
    when (old.producer_id is distinct from new.producer_id) execute function refuse_move('producer_id');
