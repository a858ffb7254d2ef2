package org.tsagaan.listing;

/** In which shop an item stands: the one for shoppers, or the one for retail buyers. */
public enum SalesChannel {
    RETAIL,
    WHOLESALE
}
