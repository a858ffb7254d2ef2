package org.tsagaan.order;

import java.time.Instant;

/**
 * An order that was committed and waits for its payment.
 *
 * @param accessToken lets whoever holds it see the order without signing in
 * @param totalFen what is to be paid, in fen
 * @param payBefore until when the goods are kept
 */
public record PlacedOrder(
        long orderId, String number, String accessToken, long totalFen, Instant payBefore) {}
