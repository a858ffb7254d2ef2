package org.tsagaan.order.adapter;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import org.tsagaan.inspection.LotEvidenceChanged;
import org.tsagaan.kernel.Actor;
import org.tsagaan.order.HeldLines;
import org.tsagaan.order.LapsedOrders;
import org.tsagaan.order.OpenParts;
import org.tsagaan.order.OrderLocks;
import org.tsagaan.order.model.CustomerOrder;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;
import org.tsagaan.recall.HoldKind;
import org.tsagaan.recall.LotsHeld;

/**
 * When lots are frozen or recalled, or one lost what spoke for it, their lines that were paid and
 * have not left are held and refunded in the same transaction, which has locked the lots; orders
 * that wait for their payment are given up, since they are paid as a whole. Whoever was sent
 * something of a recalled lot is written to.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LotNews {

    private static final Actor RECALL = Actor.system("recall");
    private static final Actor INSPECTION = Actor.system("inspection");

    @Inject private AllocationQueries allocations;
    @EJB private OpenParts openParts;
    @EJB private HeldLines heldLines;
    @EJB private LapsedOrders lapsedOrders;
    @EJB private OrderLocks locks;
    @Inject private OrderStore store;
    @EJB private Outbox outbox;

    public void held(@Observes LotsHeld lots) {
        judgeAnew(lots.lotIds(), RECALL);
        if (lots.kind() == HoldKind.RECALL) {
            outbox.putAll(
                    Consumer.NOTIFICATION,
                    "FULFILMENT_RECALLED",
                    allocations.listSentParts(lots.lotIds()));
        }
    }

    public void evidenceChanged(@Observes LotEvidenceChanged lot) {
        judgeAnew(List.of(lot.lotId()), INSPECTION);
    }

    private void judgeAnew(List<Long> lotIds, Actor actor) {
        var open = allocations.listOfLots(lotIds);
        OpenParts.Verdict verdict = openParts.look(open);
        var orders = new TreeSet<Long>();
        open.stream()
                .filter(a -> verdict.unsellableLines().contains(a.orderLineId()))
                .forEach(a -> orders.add(a.orderId()));
        locks.lockStock(orders);
        orders.forEach(order -> stop(order, verdict, actor));
    }

    /** Asked again under the order's lock: a buyer may just have paid or cancelled it. */
    private void stop(long orderId, OpenParts.Verdict verdict, Actor actor) {
        CustomerOrder order = store.lockOrder(orderId);
        switch (order.state()) {
            case PAID -> heldLines.hold(allocations.listOfOrder(orderId), verdict, actor);
            case PLACED -> lapsedOrders.stop(order, verdict, actor);
            case CANCELLED -> {}
        }
    }
}
