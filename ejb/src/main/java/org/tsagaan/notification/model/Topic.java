package org.tsagaan.notification.model;

/** What a letter can be about; the topics of the news for this room. */
public enum Topic {
    /** An order was paid. Names the order. */
    ORDER_PAID,
    /** An unpaid order was given up, since something of it may not be sold any more. Names it. */
    ORDER_STOPPED,
    /** A seller sent a part of an order. Names the part. */
    FULFILMENT_DISPATCHED,
    /** A part lies ready for its buyer to come. Names the part. */
    FULFILMENT_READY,
    /** The buyer came for a part. Names the part. */
    FULFILMENT_COLLECTED,
    /** Lines of a part may not be sold any more, and their money goes back. Names the part. */
    FULFILMENT_HELD,
    /** What a part brought is recalled. Names the part. */
    FULFILMENT_RECALLED,
    /** A part of an order will not be sent. Names the part. */
    FULFILMENT_CANCELLED,
    /** Money has gone back. Names the refund. */
    REFUND_SUCCEEDED
}
