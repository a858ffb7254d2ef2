package org.tsagaan.order.adapter;

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
import org.tsagaan.order.OpenParts;
import org.tsagaan.order.OrderLocks;
import org.tsagaan.order.model.OrderState;
import org.tsagaan.recall.LotHeld;

/**
 * When a lot is frozen or recalled, or lost what spoke for it, its lines that were paid and have
 * not left are held and refunded in the same transaction, which has locked the lot. Unpaid ones are
 * judged when they are paid.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LotNews {

    private static final Actor RECALL = Actor.system("recall");
    private static final Actor INSPECTION = Actor.system("inspection");

    @Inject private AllocationQueries allocations;
    @Inject private OpenParts openParts;
    @Inject private HeldLines heldLines;
    @Inject private OrderLocks locks;
    @Inject private OrderStore store;

    public void held(@Observes LotHeld lot) {
        judgeAnew(lot.lotId(), RECALL);
    }

    public void evidenceChanged(@Observes LotEvidenceChanged lot) {
        judgeAnew(lot.lotId(), INSPECTION);
    }

    private void judgeAnew(long lotId, Actor actor) {
        var open = allocations.listOfLots(List.of(lotId));
        OpenParts.Verdict verdict = openParts.look(open);
        var orders = new TreeSet<Long>();
        open.stream()
                .filter(a -> verdict.unsellableLines().contains(a.orderLineId()))
                .forEach(a -> orders.add(a.orderId()));
        locks.lockStock(orders);
        orders.forEach(order -> hold(order, verdict, actor));
    }

    /** What is open is asked again under the order's lock: a buyer may just have cancelled it. */
    private void hold(long orderId, OpenParts.Verdict verdict, Actor actor) {
        if (store.lockOrder(orderId).state() == OrderState.PAID) {
            heldLines.hold(allocations.listOfOrder(orderId), verdict, actor);
        }
    }
}
