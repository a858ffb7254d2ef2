package org.tsagaan.payment.adapter;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.order.PaidOrders;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;
import org.tsagaan.payment.PaymentState;
import org.tsagaan.payment.RefundState;
import org.tsagaan.payment.model.Effect;
import org.tsagaan.payment.model.Payment;
import org.tsagaan.payment.model.ProviderFact;
import org.tsagaan.payment.model.ProviderFact.ForeignRefund;
import org.tsagaan.payment.model.ProviderFact.OfPayment;
import org.tsagaan.payment.model.ProviderFact.Paid;
import org.tsagaan.payment.model.ProviderFact.Refunded;
import org.tsagaan.payment.model.ProviderFact.Unrelated;
import org.tsagaan.payment.model.Refund;

/**
 * Puts what the provider says into the books, the same way whether an event told it or we asked.
 */
@Stateless
public class ProviderFacts {

    private static final Logger LOG = System.getLogger(ProviderFacts.class.getName());
    private static final Actor ACTOR = Actor.system("payment");

    @Inject private Payments payments;
    @Inject private Refunds refunds;
    @EJB private PaidOrders orders;
    @EJB private Outbox outbox;
    @EJB private AuditTrail audit;
    @Inject private MarketClock clock;

    /** Applies a fact, in the caller's transaction or one of its own. */
    public Effect apply(ProviderFact fact) {
        Effect effect =
                switch (fact) {
                    case Paid paid -> paid(paid);
                    case OfPayment other -> learn(other);
                    case Refunded refunded -> refunded(refunded);
                    case ForeignRefund foreign ->
                            payments.findIdOfIntent(foreign.intent()).isPresent()
                                    ? Effect.MISMATCHED
                                    : Effect.NOT_OURS;
                    case Unrelated none -> Effect.NOT_OURS;
                };
        if (effect == Effect.MISMATCHED) {
            alarm(fact);
        }
        return effect;
    }

    /**
     * Of two that bring the same news the second finds the payment succeeded: the order confirms
     * once. It confirms before the payment's row is locked, since it locks lots, stock and itself,
     * which come before a payment in the order of locks.
     */
    private Effect paid(Paid paid) {
        payments.takeTurn(paid.paymentId());
        payments.find(paid.paymentId())
                .filter(payment -> payment.state() != PaymentState.SUCCEEDED)
                .filter(payment -> !payment.contradicts(paid))
                .ifPresent(payment -> orders.confirm(payment.orderId(), paid.at()));
        return learn(paid);
    }

    private Effect learn(OfPayment fact) {
        Optional<Payment> payment = payments.lock(fact.paymentId());
        Effect effect = payment.map(p -> p.learn(fact, clock.now())).orElse(Effect.NOT_OURS);
        if (effect == Effect.APPLIED) {
            record("payment", fact.paymentId(), payment.orElseThrow().state().name(), fact);
        }
        return effect;
    }

    private Effect refunded(Refunded fact) {
        Optional<Refund> found = refunds.lock(fact.refundId());
        if (found.isEmpty()) {
            return Effect.NOT_OURS;
        }
        Effect effect = found.get().learn(fact, clock.now());
        if (effect == Effect.APPLIED) {
            record("refund", fact.refundId(), fact.state().name(), fact);
            tellOfRefund(found.get());
        }
        return effect;
    }

    private void tellOfRefund(Refund refund) {
        if (refund.state() == RefundState.SUCCEEDED) {
            outbox.put(Consumer.NOTIFICATION, "REFUND_SUCCEEDED", refund.id());
        } else if (refund.state() == RefundState.FAILED) {
            LOG.log(Level.ERROR, "Refund {0} failed: {1}", refund.id(), refund.failure());
        }
    }

    private void alarm(ProviderFact fact) {
        LOG.log(Level.ERROR, "The payment provider contradicts the books: {0}", fact);
        long subject =
                switch (fact) {
                    case OfPayment payment -> payment.paymentId();
                    case Refunded refund -> refunds.findPaymentId(refund.refundId()).orElse(0L);
                    case ForeignRefund foreign ->
                            payments.findIdOfIntent(foreign.intent()).orElse(0L);
                    case Unrelated none -> 0L;
                };
        audit.record(
                ACTOR, "payment.alarm", "payment", subject, "", Map.of("fact", fact.toString()));
    }

    private void record(String kind, long id, String state, ProviderFact fact) {
        String action = kind + "." + state.toLowerCase(Locale.ROOT);
        audit.record(ACTOR, action, kind, id, "", Map.of("fact", fact.toString()));
    }
}
