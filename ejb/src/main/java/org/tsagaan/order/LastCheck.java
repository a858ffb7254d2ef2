package org.tsagaan.order;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.adapter.AllocationQueries;
import org.tsagaan.order.adapter.AllocationQueries.OpenAllocation;
import org.tsagaan.order.adapter.OrderStore;
import org.tsagaan.order.model.Fulfilment;
import org.tsagaan.storefront.Stock.Allocated;

/**
 * Lets goods that are paid take their next step towards the buyer only if the gate, asked again
 * under its locks, still lets every lot of them be sold.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LastCheck {

    @Inject private OrderStore store;
    @Inject private AllocationQueries allocations;
    @EJB private OpenParts openParts;
    @EJB private HeldLines heldLines;

    /**
     * Takes the step, or holds what may not be sold any more.
     *
     * @param against what speaks against the step, whatever the gate says; asked under the part's
     *     lock
     * @param step what to do with the part and its goods when nothing does
     */
    public Outcome<Dispatch> pass(
            Actor actor,
            PartOfOrder which,
            Function<Fulfilment, List<Refusal>> against,
            BiConsumer<Fulfilment, List<Allocated>> step) {
        OpenParts.Verdict verdict =
                openParts.judge(allocations.listOfFulfilment(which.fulfilmentId()));
        store.lockOrder(which.orderId());
        Fulfilment part = store.lockFulfilment(which.orderId(), which.fulfilmentId());
        List<Refusal> refusals = against.apply(part);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        // Asked again under the order's lock: a recall may have held a line while we waited for it.
        List<OpenAllocation> open = allocations.listOfFulfilment(which.fulfilmentId());
        if (!verdict.unsellableLines().isEmpty()) {
            heldLines.hold(open, verdict, actor);
            return Outcome.done(
                    new Dispatch.Stopped(
                            List.copyOf(verdict.unsellableLines()), verdict.reasons()));
        }
        step.accept(part, open.stream().map(OpenAllocation::allocated).toList());
        return Outcome.done(new Dispatch.Left(which.fulfilmentId()));
    }

    /** A part, and the order it belongs to. */
    public record PartOfOrder(long orderId, long fulfilmentId) {}
}
