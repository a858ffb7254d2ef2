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

    @Inject private OrderLocks locks;
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
        CustomerOrder order = locks.lockWithStock(orderId);
        if (order.state() != OrderState.PLACED) {
            return false;
        }
        giveUp(order, reason, actor);
        return true;
    }

    /** Gives up an order when its time to pay is over; does nothing before. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void lapseOverdue(long orderId) {
        CustomerOrder order = locks.lockWithStock(orderId);
        if (order.state() == OrderState.PLACED && !clock.now().isBefore(order.payBefore())) {
            giveUp(order, "time to pay is over", Actor.system("orders"));
        }
    }

    private void giveUp(CustomerOrder order, String reason, Actor actor) {
        stock.release(
                allocations.listOfOrder(order.id()).stream()
                        .map(OpenAllocation::allocated)
                        .toList(),
                actor);
        store.lockFulfilments(order.id()).forEach(part -> part.cancel(clock.now()));
        order.cancel();
        audit.record(actor, "order.lapse", "order", order.id(), reason, Map.of());
        lapsed.fire(new OrderLapsed(order.id()));
    }
}
