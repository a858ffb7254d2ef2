-- The marks that a product may bear, each with its days: by the grants of its producer that are of it.
create view product_mark as
    select p.id as product_id, g.kind, g.valid_from, g.valid_until
    from product p
    join mark_grant g on g.producer_id = p.producer_id and g.state = 'GRANTED'
    where g.scope = 'PRODUCER'
        or g.scope = 'CATEGORIES' and exists (
            select from mark_grant_category c where c.grant_id = g.id and c.category_code = p.category_code)
        or g.scope = 'PRODUCTS' and exists (
            select from mark_grant_product o where o.grant_id = g.id and o.product_id = p.id);
comment on view product_mark is 'Kinds of marks that a product may bear from valid_from to valid_until, both included';
