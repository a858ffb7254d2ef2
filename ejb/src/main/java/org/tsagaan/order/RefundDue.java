package org.tsagaan.order;

/**
 * A paid order, or a part of it, will not be delivered: the money goes back. Fired inside the
 * transaction that decided so; the payment room listens and records the refund in it.
 *
 * @param orderId the order that was paid
 * @param fulfilmentId the part of it that will not be delivered
 * @param amountFen what goes back, in fen
 * @param reason why
 */
public record RefundDue(long orderId, long fulfilmentId, long amountFen, Reason reason) {

    /** Why money goes back. */
    public enum Reason {
        CANCELLED_BY_BUYER,
        CANCELLED_BY_SELLER,
        NOT_SELLABLE,
        PAID_TOO_LATE
    }
}
