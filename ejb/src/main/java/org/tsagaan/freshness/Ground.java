package org.tsagaan.freshness;

/**
 * A thing that something shown rests on, with all that belongs to it: a product with its offers,
 * lots, stock, reports and holds; a producer with its authorisations; a storefront with its
 * agreements. What everything rests on (names of organisations, standards, accreditations,
 * recognitions) needs no naming.
 */
public record Ground(Kind kind, long id) {

    /** What news is told of; the names stand in the table {@code page_news}. */
    public enum Kind {
        PRODUCT,
        PRODUCER,
        STOREFRONT
    }
}
