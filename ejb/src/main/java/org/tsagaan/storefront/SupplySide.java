package org.tsagaan.storefront;

/** The two who agree that a store sells a producer's goods. */
public enum SupplySide {
    STORE,
    PRODUCER
}
