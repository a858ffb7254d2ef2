package org.tsagaan.order;

/**
 * An unpaid order was given up: its time to pay ran out, or the buyer withdrew it. Its goods are
 * released.
 *
 * @param orderId the order
 */
public record OrderLapsed(long orderId) {}
