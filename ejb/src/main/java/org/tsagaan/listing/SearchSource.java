package org.tsagaan.listing;

/** What answered. */
public enum SearchSource {
    ELASTICSEARCH,
    /** The stand-in: finds by parts of names, without counts, and the page says so. */
    DATABASE
}
