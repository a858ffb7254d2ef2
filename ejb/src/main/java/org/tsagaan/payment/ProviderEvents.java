package org.tsagaan.payment;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.payment.adapter.EventRows;
import org.tsagaan.payment.adapter.ProviderEvent;
import org.tsagaan.payment.adapter.ProviderFacts;
import org.tsagaan.payment.adapter.StripeEvents;
import org.tsagaan.payment.model.Effect;

/**
 * Takes the payment provider's events: the truth about the money. They may come in any order, any
 * number of times; each is applied once, in the transaction that notes it.
 */
@Stateless
public class ProviderEvents {

    @Inject private StripeEvents events;
    @Inject private EventRows rows;
    @EJB private ProviderFacts facts;
    @Inject private MarketClock clock;

    /**
     * Receives one event.
     *
     * @param payload the body as it was sent, to the byte
     * @param signature the header {@code Stripe-Signature}; empty when there was none
     */
    public Receipt receive(byte[] payload, String signature) {
        return events.read(payload, signature).map(this::apply).orElse(Receipt.REFUSED);
    }

    private Receipt apply(ProviderEvent event) {
        if (!rows.add(event, clock.now())) {
            return Receipt.ALREADY_TRUE;
        }
        Effect effect = facts.apply(event.fact());
        rows.decide(event, effect);
        return Receipt.valueOf(effect.name());
    }
}
