package org.tsagaan.recall;

/** Which lots a recall takes in, seen from the lot it begins with. */
public enum RecallScope {
    /** That lot alone. */
    LOT,
    /** The producer's lots of the same milk, of some days of production. */
    MILK_SOURCE,
    /** The lots of the same product, of some days of production. */
    PRODUCT
}
