package org.tsagaan.web.api.order;

import java.time.Instant;
import java.util.List;
import org.tsagaan.order.RefundDue;
import org.tsagaan.payment.PaymentState;
import org.tsagaan.payment.PaymentStatus;
import org.tsagaan.payment.RefundState;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;

/** How the money of an order stands. */
@Means("How the money of an order stands.")
public record Payment(
        @Means(value = "Where the money is, as far as the market knows.", example = "SUCCEEDED")
                PaymentState state,
        @Means(value = "Whether no money moves at all.", example = "true") boolean simulated,
        @Means(value = "card, alipay or wechat_pay; empty while it is not known.", example = "card")
                String method,
        @Means("The total of the order.") MoneyAmount amount,
        @Means(
                        value =
                                "The provider's code for why the last try was refused; may be"
                                        + " empty.",
                        example = "card_declined")
                String lastDecline,
        @Means("What has gone back.") MoneyAmount refunded,
        @Means("Refunds, oldest first.") List<Refund> refunds) {

    /** Money that goes back. */
    @Means("Money that goes back.")
    public record Refund(
            @Means(value = "The part of the order that it is for.", example = "50117")
                    long fulfilmentId,
            @Means("How much.") MoneyAmount amount,
            @Means(value = "Why.", example = "CANCELLED_BY_BUYER") RefundDue.Reason reason,
            @Means(value = "How far it is.", example = "SUCCEEDED") RefundState state,
            @Means(value = "When the market decided so.", example = "2026-11-24T09:00:00Z")
                    Instant requestedAt) {}

    static Payment of(PaymentStatus status) {
        return new Payment(
                status.state(),
                status.simulated(),
                status.method(),
                MoneyAmount.ofFen(status.amountFen()),
                status.lastDecline(),
                MoneyAmount.ofFen(status.refundedFen()),
                status.refunds().stream()
                        .map(
                                r ->
                                        new Refund(
                                                r.fulfilmentId(),
                                                MoneyAmount.ofFen(r.amountFen()),
                                                r.reason(),
                                                r.state(),
                                                r.requestedAt()))
                        .toList());
    }
}
