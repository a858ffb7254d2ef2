-- What the database needs to stand in for Elasticsearch: parts of names by their trigrams, and the
-- orders in which offers are shown. The expressions are those of Java's NarrowingQueries.
create index product_words on product using gin ((name_zh || ' ' || name_en || ' ' || name_mn || ' ' || gtin) gin_trgm_ops);
create index organisation_words on organisation using gin ((name_zh || ' ' || name_en) gin_trgm_ops);
create index storefront_words on storefront using gin ((name_zh || ' ' || name_en) gin_trgm_ops);
create index lot_words on lot using gin (lot_number gin_trgm_ops);
create index offer_listed on offer (channel, id) where state = 'LISTED';
create index offer_cheapest on offer (channel, price_fen, id) where state = 'LISTED';
create index offer_dearest on offer (channel, (-price_fen), id) where state = 'LISTED';
