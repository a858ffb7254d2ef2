package org.tsagaan.listing;

/** What there are many of, each with a page that anybody may look at. */
public enum PublicKind {
    /** Offers for shoppers that can be bought now. */
    OFFER,
    /** Storefronts that are open. */
    STOREFRONT,
    /** Producers of the public register. */
    PRODUCER
}
