package org.tsagaan.order;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.adapter.AllocationQueries;
import org.tsagaan.order.adapter.AllocationQueries.OpenAllocation;
import org.tsagaan.order.adapter.OrderStore;
import org.tsagaan.order.model.CustomerOrder;
import org.tsagaan.order.model.Fulfilment;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;
import org.tsagaan.storefront.Stock;

/** What a buyer does with an order that is theirs. Whose it is, {@link OrderBook} knows. */
@Stateless
public class BuyerDesk {

    @EJB private OrderLocks locks;
    @Inject private OrderStore store;
    @EJB private LapsedOrders lapsedOrders;
    @Inject private AllocationQueries allocations;
    @EJB private Stock stock;
    @EJB private AuditTrail audit;
    @EJB private Outbox outbox;
    @Inject private Event<RefundDue> refunds;
    @Inject private MarketClock clock;

    /**
     * Cancels all of an order that has not left: unpaid, it is given up; paid, what has not left,
     * also what lies ready, is freed and its money goes back.
     *
     * @param order an order that {@link OrderBook} let the buyer see
     * @return refused with {@code order.nothing_to_cancel} when everything has left or is cancelled
     */
    public Outcome<Long> cancel(OrderView order, Actor actor) {
        if (lapsedOrders.lapse(order.orderId(), "cancelled by the buyer", actor)) {
            return Outcome.done(order.orderId());
        }
        CustomerOrder locked = locks.lockWithStock(order.orderId());
        List<Fulfilment> open =
                store.lockFulfilments(locked.id()).stream()
                        .filter(part -> part.state().isWaiting())
                        .toList();
        if (open.isEmpty()) {
            return Outcome.refused(Refusal.of("order.nothing_to_cancel"));
        }
        stock.release(
                allocations.listOfOrder(locked.id()).stream()
                        .map(OpenAllocation::allocated)
                        .toList(),
                actor);
        open.forEach(part -> cancel(part, actor));
        return Outcome.done(locked.id());
    }

    private void cancel(Fulfilment part, Actor actor) {
        long due = part.cancel(clock.now());
        audit.record(
                actor,
                "fulfilment.cancel",
                "fulfilment",
                part.id(),
                "cancelled by the buyer",
                Map.of());
        outbox.put(Consumer.NOTIFICATION, "FULFILMENT_CANCELLED", part.id());
        refunds.fire(
                new RefundDue(part.orderId(), part.id(), due, RefundDue.Reason.CANCELLED_BY_BUYER));
    }
}
