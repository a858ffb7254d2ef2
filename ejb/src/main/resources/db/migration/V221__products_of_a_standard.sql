-- The page of a standard lists the products that execute it, in the order of their ids.
create index product_standard on product (standard_id, id) where state = 'APPROVED';
