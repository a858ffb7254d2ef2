package org.tsagaan.order;

/**
 * An unpaid order was given up: its time to pay ran out, the buyer withdrew it, or something of it
 * may not be sold any more. Its goods are released.
 *
 * @param orderId the order
 */
public record OrderLapsed(long orderId) {}
