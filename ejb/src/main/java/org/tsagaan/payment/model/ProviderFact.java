package org.tsagaan.payment.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tsagaan.payment.RefundState;

/**
 * Something the provider says is so, whether it told us by an event or we asked. Facts may come
 * twice and in any order: the books end the same.
 */
public sealed interface ProviderFact {

    /** A fact about the payment of an order. */
    sealed interface OfPayment extends ProviderFact {
        long paymentId();
    }

    /**
     * The buyer can pay.
     *
     * @param attempt which session of the payment this is
     * @param session the provider's name of it
     * @param url where the buyer pays
     */
    record SessionOpen(long paymentId, int attempt, String session, String url)
            implements OfPayment {}

    /** A session can no longer be paid, and was not. */
    record SessionExpired(long paymentId, int attempt, String session) implements OfPayment {}

    /**
     * The money was taken.
     *
     * @param intent the provider's name of the payment
     * @param session in which it was paid, where the news says so
     * @param money how much
     * @param method {@code card}, {@code alipay}, {@code wechat_pay}; empty where the news is
     *     silent
     * @param at when
     */
    record Paid(
            long paymentId,
            String intent,
            @Nullable String session,
            Captured money,
            String method,
            Instant at)
            implements OfPayment {}

    /**
     * A try to pay was refused; the buyer may try again.
     *
     * @param reason the provider's code
     * @param at when
     */
    record Declined(long paymentId, String reason, Instant at) implements OfPayment {}

    /**
     * How far a refund is.
     *
     * @param refundId ours
     * @param providerRefund the provider's name of it
     * @param intent of which payment
     * @param money how much
     * @param state how far
     * @param failure the provider's reason where it failed, else empty
     */
    record Refunded(
            long refundId,
            String providerRefund,
            String intent,
            Captured money,
            RefundState state,
            String failure)
            implements ProviderFact {}

    /**
     * Somebody refunded at the provider, past the market.
     *
     * @param intent of which payment
     */
    record ForeignRefund(String providerRefund, String intent) implements ProviderFact {}

    /** Nothing that concerns us. */
    record Unrelated() implements ProviderFact {}
}
