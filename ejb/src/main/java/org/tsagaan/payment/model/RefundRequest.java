package org.tsagaan.payment.model;

/**
 * Money to give back.
 *
 * @param refundId ours
 * @param attempt grows only when the provider is known not to have done the one before
 * @param intent the provider's name of the payment
 */
public record RefundRequest(long refundId, int attempt, String intent, long amountFen) {

    /** Under which the provider does it at most once. */
    public String idempotencyKey() {
        return "refund-" + refundId + (attempt == 1 ? "" : "-" + attempt);
    }
}
