package org.tsagaan.order;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.order.adapter.AllocationQueries.OpenAllocation;
import org.tsagaan.order.adapter.OrderStore;
import org.tsagaan.order.model.Fulfilment;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;
import org.tsagaan.storefront.Stock;

/**
 * Holds lines that were paid and whose lots may not be sold any more, and gives their money back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class HeldLines {

    @Inject private OrderStore store;
    @EJB private Stock stock;
    @EJB private AuditTrail audit;
    @EJB private Outbox outbox;
    @Inject private Event<RefundDue> refunds;
    @Inject private MarketClock clock;

    /** Holds the lines that the verdict names. Their orders are paid, and locked by the caller. */
    public void hold(List<OpenAllocation> open, OpenParts.Verdict verdict, Actor actor) {
        List<OpenAllocation> gone =
                open.stream()
                        .filter(a -> verdict.unsellableLines().contains(a.orderLineId()))
                        .toList();
        if (gone.isEmpty()) {
            return;
        }
        stock.release(gone.stream().map(OpenAllocation::allocated).toList(), actor);
        gone.stream()
                .collect(
                        groupingBy(
                                OpenAllocation::fulfilmentId,
                                TreeMap::new,
                                java.util.stream.Collectors.toList()))
                .forEach((id, of) -> hold(of.getFirst().orderId(), id, verdict, actor));
    }

    private void hold(long orderId, long fulfilmentId, OpenParts.Verdict verdict, Actor actor) {
        Fulfilment part = store.lockFulfilment(orderId, fulfilmentId);
        long due = part.hold(verdict.unsellableLines(), clock.now());
        audit.record(
                actor,
                "fulfilment.hold",
                "fulfilment",
                fulfilmentId,
                verdict.reasons().toString(),
                Map.of("refundFen", due));
        outbox.put(Consumer.NOTIFICATION, "FULFILMENT_HELD", fulfilmentId);
        refunds.fire(new RefundDue(orderId, fulfilmentId, due, RefundDue.Reason.NOT_SELLABLE));
    }
}
