package org.tsagaan.order;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.order.adapter.AllocationQueries;
import org.tsagaan.order.adapter.AllocationQueries.OpenAllocation;
import org.tsagaan.order.adapter.OrderStore;
import org.tsagaan.order.model.CustomerOrder;
import org.tsagaan.order.model.OrderState;
import org.tsagaan.storefront.Stock;

/** Gives up unpaid orders and frees their goods. */
@Stateless
public class LapsedOrders {

    @Inject private OrderStore store;
    @Inject private AllocationQueries allocations;
    @Inject private Stock stock;
    @Inject private AuditTrail audit;
    @Inject private Event<OrderLapsed> lapsed;
    @Inject private MarketClock clock;

    /**
     * Gives up an order that waits for its payment; does nothing to another.
     *
     * @return whether it was given up
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean lapse(long orderId, String reason, Actor actor) {
        CustomerOrder order = store.lockOrder(orderId);
        if (order.state() != OrderState.PLACED) {
            return false;
        }
        stock.release(
                allocations.listOfOrder(orderId).stream().map(OpenAllocation::allocated).toList(),
                actor);
        store.lockFulfilments(orderId).forEach(part -> part.cancel(clock.now()));
        order.cancel();
        audit.record(actor, "order.lapse", "order", orderId, reason, Map.of());
        lapsed.fire(new OrderLapsed(orderId));
        return true;
    }

    /** Gives up an order when its time to pay is over; does nothing before. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void lapseOverdue(long orderId) {
        if (!clock.now().isBefore(store.lockOrder(orderId).payBefore())) {
            lapse(orderId, "time to pay is over", Actor.system("orders"));
        }
    }
}
