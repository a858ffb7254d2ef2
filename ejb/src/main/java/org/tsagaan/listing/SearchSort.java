package org.tsagaan.listing;

/** In which order what was found is shown. */
public enum SearchSort {
    /** What fits the words best. */
    RELEVANCE,
    PRICE_UP,
    PRICE_DOWN,
    /** The most recently produced. */
    NEWEST,
    /** What its buyers judge best; what nobody has judged comes last. */
    RATING,
    /** The producer nearest to the given position. */
    NEAREST
}
