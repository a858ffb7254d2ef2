package org.tsagaan.payment.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.tsagaan.payment.model.Effect;
import org.tsagaan.payment.model.ProviderFact;
import org.tsagaan.payment.model.ProviderFact.ForeignRefund;
import org.tsagaan.payment.model.ProviderFact.OfPayment;
import org.tsagaan.payment.model.ProviderFact.Refunded;
import org.tsagaan.payment.model.ProviderFact.Unrelated;

/** The provider's events, each once. */
@ApplicationScoped
public class EventRows {

    private static final String INSERT =
            """
            insert into payment_event (provider_event, type, occurred_at, received_at, effect)
            values (?1, ?2, cast(?3 as timestamptz), cast(?4 as timestamptz), 'NOT_OURS')
            on conflict (provider_event) do nothing
            """;

    private static final String EFFECT =
            """
            update payment_event set effect = ?2,
                payment_id = (select p.id from payment p where p.id = ?3 or p.provider_intent = ?4
                    or p.id = (select r.payment_id from refund r where r.id = ?5)),
                refund_id = (select r.id from refund r where r.id = ?5)
            where provider_event = ?1
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /**
     * Notes an event; a second one of the same name waits for the first to be decided.
     *
     * @return whether it had not been noted before
     */
    public boolean add(ProviderEvent event, Instant now) {
        return database.createNativeQuery(INSERT)
                        .setParameter(1, event.id())
                        .setParameter(2, event.type())
                        .setParameter(3, event.occurredAt().toString())
                        .setParameter(4, now.toString())
                        .executeUpdate()
                == 1;
    }

    /** Notes what the event changed, and of what it told. */
    public void decide(ProviderEvent event, Effect effect) {
        if (effect == Effect.NOT_OURS) {
            return;
        }
        database.flush();
        database.createNativeQuery(EFFECT)
                .setParameter(1, event.id())
                .setParameter(2, effect.name())
                .setParameter(3, event.fact() instanceof OfPayment fact ? fact.paymentId() : 0)
                .setParameter(4, intent(event.fact()))
                .setParameter(5, event.fact() instanceof Refunded fact ? fact.refundId() : 0)
                .executeUpdate();
    }

    private static String intent(ProviderFact fact) {
        return switch (fact) {
            case ForeignRefund foreign -> foreign.intent();
            case OfPayment ours -> "";
            case Refunded ours -> "";
            case Unrelated none -> "";
        };
    }
}
