package org.tsagaan.demonstration.model;

/** What becomes of somebody's papers, so that every answer of the gate can be seen. */
public enum Fate {
    STEADY,
    /** Never registered. */
    MISSING,
    /** Registered from a day to come on. */
    FUTURE,
    EXPIRED,
    SUSPENDED,
    REVOKED,
    CANCELLED,
    /** Renewed for fewer categories than before. */
    NARROWED,
    /** Grown from a workshop into an enterprise. */
    UPGRADED,
    /** Its storefront is closed for a while. */
    CLOSED,
    /** A laboratory whose renewed accreditation covers one item less. */
    SCOPE_LAPSED
}
