package org.tsagaan.order;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.adapter.OrderStore;
import org.tsagaan.order.adapter.PartOwners;
import org.tsagaan.order.model.Fulfilment;

/** Notes that what was dispatched has arrived. */
@Stateless
public class Deliveries {

    @Inject private OrderStore store;
    @Inject private PartOwners owners;
    @EJB private AuditTrail audit;
    @Inject private MarketClock clock;

    /**
     * Notes that a dispatched part has arrived.
     *
     * @param actor who says so: the carrier, or the buyer
     * @return refused with {@code order.not_on_its_way} when it was not dispatched, or arrived
     *     before
     * @throws NotFound when there is no such part
     */
    public Outcome<Long> confirm(long fulfilmentId, Actor actor) {
        long orderId =
                owners.find(fulfilmentId).orElseThrow(() -> new NotFound("fulfilment")).orderId();
        store.lockOrder(orderId);
        Fulfilment part = store.lockFulfilment(orderId, fulfilmentId);
        if (!part.state().canBecome(FulfilmentState.DELIVERED)) {
            return Outcome.refused(Refusal.of("order.not_on_its_way", part.state()));
        }
        part.markDelivered(clock.now());
        audit.record(actor, "fulfilment.deliver", "fulfilment", fulfilmentId, "", Map.of());
        return Outcome.done(fulfilmentId);
    }
}
