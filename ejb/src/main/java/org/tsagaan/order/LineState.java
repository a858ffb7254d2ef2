package org.tsagaan.order;

/** Whether a line of an order will be delivered. */
public enum LineState {
    ORDERED,
    /** Its lot may not be sold any more: held, and refunded where it was paid. */
    HELD,
    CANCELLED
}
