package org.tsagaan.order;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.order.adapter.AllocationQueries;
import org.tsagaan.order.adapter.AllocationQueries.OpenAllocation;
import org.tsagaan.order.adapter.OrderStore;
import org.tsagaan.order.model.CustomerOrder;
import org.tsagaan.order.model.OrderState;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;
import org.tsagaan.storefront.Stock;

/** Gives up unpaid orders and frees their goods. */
@Stateless
public class LapsedOrders {

    @EJB private OrderLocks locks;
    @Inject private OrderStore store;
    @Inject private AllocationQueries allocations;
    @EJB private Stock stock;
    @EJB private AuditTrail audit;
    @EJB private Outbox outbox;
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
        giveUp(order, Set.of(), actor, "order.lapse", reason);
        return true;
    }

    /**
     * Gives up an order that waits for its payment, of which the verdict names lines that may not
     * be sold any more, and tells its buyer. Its payment is of the whole, so all of it goes. The
     * caller has locked its stock and the order.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void stop(CustomerOrder order, OpenParts.Verdict verdict, Actor actor) {
        giveUp(order, verdict.unsellableLines(), actor, "order.stop", verdict.reasons().toString());
        outbox.put(Consumer.NOTIFICATION, "ORDER_STOPPED", order.id());
    }

    /** Gives up an order when its time to pay is over; does nothing before. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void lapseOverdue(long orderId) {
        CustomerOrder order = locks.lockWithStock(orderId);
        if (order.state() == OrderState.PLACED && !clock.now().isBefore(order.payBefore())) {
            giveUp(order, Set.of(), Actor.system("orders"), "order.lapse", "time to pay is over");
        }
    }

    private void giveUp(
            CustomerOrder order,
            Set<Long> unsellableLines,
            Actor actor,
            String action,
            String reason) {
        stock.release(
                allocations.listOfOrder(order.id()).stream()
                        .map(OpenAllocation::allocated)
                        .toList(),
                actor);
        store.lockFulfilments(order.id())
                .forEach(part -> part.giveUp(unsellableLines, clock.now()));
        order.cancel();
        audit.record(actor, action, "order", order.id(), reason, Map.of());
        lapsed.fire(new OrderLapsed(order.id()));
    }
}
