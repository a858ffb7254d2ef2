package org.tsagaan.payment;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.payment.adapter.EventRows;
import org.tsagaan.payment.adapter.Payments;
import org.tsagaan.payment.adapter.ProviderEvent;
import org.tsagaan.payment.adapter.ProviderFacts;
import org.tsagaan.payment.adapter.Refunds;
import org.tsagaan.payment.model.Captured;
import org.tsagaan.payment.model.Effect;
import org.tsagaan.payment.model.Payment;
import org.tsagaan.payment.model.PaymentProvider;
import org.tsagaan.payment.model.ProviderFact;
import org.tsagaan.payment.model.ProviderFact.Paid;
import org.tsagaan.payment.model.ProviderFact.Refunded;

/**
 * Events that the provider would have sent in a past that is only demonstrated. Their effect is
 * that of real ones; it refuses to work where money moves.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RehearsedPayments {

    @Inject private PaymentProvider provider;
    @Inject private Payments payments;
    @Inject private Refunds refunds;
    @Inject private EventRows rows;
    @EJB private ProviderFacts facts;
    @Inject private MarketClock clock;

    /**
     * Takes an amount at the simulator, outside any transaction, so that it can be refunded there.
     *
     * @param amountFen in fen
     * @return the provider's name of the payment; empty when it did not answer
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<String> charge(long amountFen) {
        refuseWhereMoneyMoves();
        return provider.rehearse(amountFen);
    }

    /**
     * The order was paid now.
     *
     * @param intent the provider's name of the payment; one is made up when absent
     * @param method {@code card}, {@code alipay} or {@code wechat_pay}
     */
    public void paid(long orderId, Optional<String> intent, String method) {
        refuseWhereMoneyMoves();
        // Its row is locked after the order's, by whoever learns of it.
        Payment payment = payments.findOfOrder(orderId).orElseThrow();
        String name = intent.orElse("pi_demo_" + payment.id());
        apply(
                "payment_intent.succeeded",
                "evt_demo_" + payment.id(),
                new Paid(
                        payment.id(),
                        name,
                        null,
                        new Captured(payment.amountFen(), "cny"),
                        method,
                        clock.now()));
    }

    /** All that was to go back of the order has gone back. */
    public void refunded(long orderId) {
        refuseWhereMoneyMoves();
        Payment payment = payments.lockOfOrder(orderId);
        String intent = payment.intent();
        if (intent == null) {
            return;
        }
        List<RefundStatus> open =
                refunds.listOfPayment(payment.id()).stream()
                        .filter(refund -> !refund.state().isSettled())
                        .toList();
        for (RefundStatus refund : open) {
            apply(
                    "refund.updated",
                    "evt_demo_" + refund.id(),
                    new Refunded(
                            refund.id(),
                            "re_demo_" + refund.id(),
                            intent,
                            new Captured(refund.amountFen(), "cny"),
                            RefundState.SUCCEEDED,
                            ""));
        }
    }

    private void apply(String type, String name, ProviderFact fact) {
        ProviderEvent event = new ProviderEvent(name, type, clock.now(), fact);
        rows.add(event, clock.now());
        Effect effect = facts.apply(fact);
        rows.decide(event, effect);
        if (effect != Effect.APPLIED) {
            throw new BrokenInvariant(type + " of the past had no effect: " + effect);
        }
    }

    private void refuseWhereMoneyMoves() {
        if (!provider.isSimulated()) {
            throw new BrokenInvariant("Nothing is rehearsed where money moves");
        }
    }
}
