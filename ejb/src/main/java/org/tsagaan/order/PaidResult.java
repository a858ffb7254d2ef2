package org.tsagaan.order;

/** What a payment meant to an order. */
public enum PaidResult {
    CONFIRMED,
    ALREADY,
    /** The order had lapsed: all of the money goes back. */
    TOO_LATE
}
