package org.tsagaan.order;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.order.RefundDue.Reason;
import org.tsagaan.order.adapter.AllocationQueries;
import org.tsagaan.order.adapter.AllocationQueries.OpenAllocation;
import org.tsagaan.order.adapter.OrderStore;
import org.tsagaan.order.model.CustomerOrder;
import org.tsagaan.order.model.Fulfilment;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;

/** Turns a payment into work for the sellers, asking the gate once more about every lot. */
@Stateless
public class PaidOrders {

    private static final Actor PAYMENT = Actor.system("payment");

    @Inject private OrderStore store;
    @Inject private AllocationQueries allocations;
    @EJB private OpenParts openParts;
    @EJB private HeldLines heldLines;
    @EJB private AuditTrail audit;
    @EJB private Outbox outbox;
    @Inject private Event<RefundDue> refunds;
    @Inject private MarketClock clock;

    /**
     * Notes that an order was paid. Lines whose lots may not be sold any more are held and refunded
     * in the same transaction; an order that lapsed before is refunded whole.
     *
     * @param paidAt when the provider says it was paid
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public PaidResult confirm(long orderId, Instant paidAt) {
        List<OpenAllocation> open = allocations.listOfOrder(orderId);
        OpenParts.Verdict verdict = openParts.judge(open);
        CustomerOrder order = store.lockOrder(orderId);
        return switch (order.state()) {
            case PAID -> PaidResult.ALREADY;
            case CANCELLED -> giveBack(order);
            case PLACED -> confirm(order, open, verdict, paidAt);
        };
    }

    private PaidResult confirm(
            CustomerOrder order,
            List<OpenAllocation> open,
            OpenParts.Verdict verdict,
            Instant paidAt) {
        order.markPaid();
        store.lockFulfilments(order.id()).forEach(part -> part.markPaid(clock.now()));
        audit.record(
                PAYMENT, "order.pay", "order", order.id(), "", Map.of("paidAt", paidAt.toString()));
        outbox.put(Consumer.NOTIFICATION, "ORDER_PAID", order.id());
        heldLines.hold(open, verdict, PAYMENT);
        return PaidResult.CONFIRMED;
    }

    private PaidResult giveBack(CustomerOrder order) {
        for (Fulfilment part : store.lockFulfilments(order.id())) {
            refunds.fire(
                    new RefundDue(order.id(), part.id(), part.paidFen(), Reason.PAID_TOO_LATE));
        }
        audit.record(PAYMENT, "order.pay_too_late", "order", order.id(), "", Map.of());
        return PaidResult.TOO_LATE;
    }
}
