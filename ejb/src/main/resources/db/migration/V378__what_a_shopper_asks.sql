-- How long parcels took lately is read from those that arrived (docs/adr/0024).
create index fulfilment_arrived on fulfilment (delivery, state_since) where state = 'DELIVERED';

-- What a producer says of a product besides its description: how firm it is, how it tastes, and what its label says of nutrition.
create table product_note (
    product_id          bigint primary key references product,
    firmness            smallint check (firmness between 1 and 5),
    taste_zh            text not null check (taste_zh ~ '\S' and length(taste_zh) <= 200),
    taste_en            text not null check (taste_en ~ '\S' and length(taste_en) <= 300),
    energy_kj           integer not null check (energy_kj between 0 and 4000),
    protein_tenths      integer not null check (protein_tenths between 0 and 1000),
    fat_tenths          integer not null check (fat_tenths between 0 and 1000),
    carbohydrate_tenths integer not null check (carbohydrate_tenths between 0 and 1000),
    sodium_mg           integer not null check (sodium_mg between 0 and 40000),
    check (protein_tenths + fat_tenths + carbohydrate_tenths <= 1000)
);
comment on table product_note is 'Firmness, taste and nutrition of products, in the words of their producers';
comment on column product_note.firmness is '1 flows, 5 is as hard as a stone; null where it has no meaning';
comment on column product_note.energy_kj is 'In 100 g; protein, fat and carbohydrate in tenths of a gram in 100 g, sodium in milligrams';
revoke delete, truncate on product_note from market;

-- What pages show of pick-up tells of its changes (docs/adr/0010).
do $do$
declare
    relation text;
begin
    foreach relation in array array['storefront_pick_up', 'storefront_hours', 'storefront_closing', 'product_note'] loop
        execute format('create trigger tell_pages_of_all after insert or update or delete or truncate on %I '
            'for each statement execute function tell_all_pages()', relation);
    end loop;
end $do$;
