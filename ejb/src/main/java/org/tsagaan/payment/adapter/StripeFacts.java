package org.tsagaan.payment.adapter;

import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.StripeError;
import com.stripe.model.checkout.Session;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.payment.RefundState;
import org.tsagaan.payment.model.Captured;
import org.tsagaan.payment.model.ProviderFact;
import org.tsagaan.payment.model.ProviderFact.Declined;
import org.tsagaan.payment.model.ProviderFact.ForeignRefund;
import org.tsagaan.payment.model.ProviderFact.Paid;
import org.tsagaan.payment.model.ProviderFact.Refunded;
import org.tsagaan.payment.model.ProviderFact.SessionExpired;
import org.tsagaan.payment.model.ProviderFact.SessionOpen;
import org.tsagaan.payment.model.ProviderFact.Unrelated;

/**
 * Reads Stripe's objects as facts. What is ours carries our ids in its metadata; anything else, and
 * anything that says nothing new, is unrelated.
 */
final class StripeFacts {

    static final String PAYMENT = "payment_id";
    static final String ATTEMPT = "attempt";
    static final String REFUND = "refund_id";

    private static final ProviderFact UNRELATED = new Unrelated();

    private StripeFacts() {}

    /**
     * What a session says.
     *
     * @param at when it was so
     */
    static ProviderFact of(Session session, Instant at) {
        Optional<Long> payment = number(session.getMetadata(), PAYMENT);
        if (payment.isEmpty()) {
            return UNRELATED;
        }
        long id = payment.get();
        int attempt = number(session.getMetadata(), ATTEMPT).orElse(0L).intValue();
        return switch (Objects.toString(session.getStatus(), "")) {
            case "open" -> new SessionOpen(id, attempt, session.getId(), text(session.getUrl()));
            case "expired" -> new SessionExpired(id, attempt, session.getId());
            case "complete" -> complete(session, id, at);
            default -> UNRELATED;
        };
    }

    private static ProviderFact complete(Session session, long id, Instant at) {
        String intent = session.getPaymentIntent();
        if (!"paid".equals(session.getPaymentStatus()) || intent == null) {
            return UNRELATED;
        }
        return new Paid(
                id,
                intent,
                session.getId(),
                money(session.getAmountTotal(), session.getCurrency()),
                method(session.getPaymentIntentObject()),
                at);
    }

    /** A complete session whose payment was begun and came to nothing: it is dead. */
    static ProviderFact failedLater(Session session) {
        return number(session.getMetadata(), PAYMENT)
                .<ProviderFact>map(
                        id ->
                                new SessionExpired(
                                        id,
                                        number(session.getMetadata(), ATTEMPT)
                                                .orElse(0L)
                                                .intValue(),
                                        session.getId()))
                .orElse(UNRELATED);
    }

    static ProviderFact of(PaymentIntent intent, Instant at) {
        Optional<Long> payment = number(intent.getMetadata(), PAYMENT);
        if (payment.isEmpty()) {
            return UNRELATED;
        }
        if ("succeeded".equals(intent.getStatus())) {
            Captured money = money(intent.getAmountReceived(), intent.getCurrency());
            return new Paid(payment.get(), intent.getId(), null, money, method(intent), at);
        }
        StripeError error = intent.getLastPaymentError();
        return error == null ? UNRELATED : new Declined(payment.get(), reason(error), at);
    }

    static ProviderFact of(Charge charge, Instant at) {
        Optional<Long> payment = number(charge.getMetadata(), PAYMENT);
        String intent = charge.getPaymentIntent();
        if (payment.isEmpty() || intent == null || !"succeeded".equals(charge.getStatus())) {
            return UNRELATED;
        }
        Captured money = money(charge.getAmountCaptured(), charge.getCurrency());
        return new Paid(payment.get(), intent, null, money, method(charge), at);
    }

    static ProviderFact of(Refund refund) {
        String intent = text(refund.getPaymentIntent());
        Optional<Long> ours = number(refund.getMetadata(), REFUND);
        if (ours.isEmpty()) {
            return new ForeignRefund(refund.getId(), intent);
        }
        return new Refunded(
                ours.get(),
                refund.getId(),
                intent,
                money(refund.getAmount(), refund.getCurrency()),
                state(text(refund.getStatus())),
                text(refund.getFailureReason()));
    }

    static boolean isOfPayment(Session session, long paymentId, int attempt) {
        return number(session.getMetadata(), PAYMENT).equals(Optional.of(paymentId))
                && number(session.getMetadata(), ATTEMPT).equals(Optional.of((long) attempt));
    }

    static boolean isOfRefund(Refund refund, long refundId) {
        return number(refund.getMetadata(), REFUND).equals(Optional.of(refundId));
    }

    private static RefundState state(String status) {
        return switch (status) {
            case "succeeded" -> RefundState.SUCCEEDED;
            case "failed", "canceled" -> RefundState.FAILED;
            default -> RefundState.PENDING;
        };
    }

    private static String reason(StripeError error) {
        String code = text(error.getDeclineCode());
        return code.isEmpty() ? text(error.getCode()) : code;
    }

    private static String method(@Nullable PaymentIntent intent) {
        return intent == null ? "" : method(intent.getLatestChargeObject());
    }

    private static String method(@Nullable Charge charge) {
        return charge == null || charge.getPaymentMethodDetails() == null
                ? ""
                : text(charge.getPaymentMethodDetails().getType());
    }

    private static Captured money(@Nullable Long amount, @Nullable String currency) {
        return new Captured(amount == null ? -1 : amount, text(currency));
    }

    private static Optional<Long> number(@Nullable Map<String, String> metadata, String key) {
        String value = metadata == null ? null : metadata.get(key);
        return value == null || !value.matches("[0-9]{1,18}")
                ? Optional.empty()
                : Optional.of(Long.valueOf(value));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
