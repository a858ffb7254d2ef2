package org.tsagaan.payment;

import java.util.List;

/**
 * How the money of an order stands.
 *
 * @param state where the money is, as far as the market knows
 * @param simulated whether no money moves; whoever shows the payment says so
 * @param method {@code card}, {@code alipay}, {@code wechat_pay}; empty while it is not known
 * @param amountFen the total of the order, in fen
 * @param lastDecline the provider's code for why the last try to pay was refused; empty when none
 *     was
 * @param refunds oldest first
 */
public record PaymentStatus(
        PaymentState state,
        boolean simulated,
        String method,
        long amountFen,
        String lastDecline,
        List<RefundStatus> refunds) {

    public PaymentStatus {
        refunds = List.copyOf(refunds);
    }

    /** What has gone back, in fen. */
    public long refundedFen() {
        return refunds.stream()
                .filter(refund -> refund.state() == RefundState.SUCCEEDED)
                .mapToLong(RefundStatus::amountFen)
                .sum();
    }
}
