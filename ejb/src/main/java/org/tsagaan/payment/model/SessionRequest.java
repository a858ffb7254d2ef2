package org.tsagaan.payment.model;

import java.time.Instant;

/**
 * A page at the provider on which one order is paid, asked for once per attempt.
 *
 * @param orderNumber what the buyer knows the order by
 * @param email of the buyer
 * @param language {@code zh} or {@code en}
 * @param amountFen to be paid
 * @param expiresAt until when
 */
public record SessionRequest(
        long paymentId,
        int attempt,
        String orderNumber,
        String email,
        String language,
        long amountFen,
        Instant expiresAt) {

    /** Under which the provider does it at most once. */
    public String idempotencyKey() {
        return "payment-" + paymentId + "-" + attempt;
    }
}
