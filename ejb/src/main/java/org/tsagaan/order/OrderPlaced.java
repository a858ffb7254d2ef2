package org.tsagaan.order;

import java.time.Instant;

/**
 * An order was committed and waits for its payment. Fired inside the checkout's transaction; the
 * payment room listens and records the payment in it.
 *
 * @param orderId the order
 * @param totalFen what is to be paid, in fen
 * @param placedAt when
 */
public record OrderPlaced(long orderId, long totalFen, Instant placedAt) {}
