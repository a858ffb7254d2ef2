package org.tsagaan.order;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.order.adapter.AllocationQueries.OpenAllocation;
import org.tsagaan.sellability.Channel;
import org.tsagaan.sellability.Gate;
import org.tsagaan.sellability.OfferDecision;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.SaleTerms;
import org.tsagaan.sellability.SellableLot;

/**
 * Asks the gate again about goods that were allocated and have not left: when they are paid for,
 * when they are dispatched, and when something happened to their lots.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OpenParts {

    @Inject private Gate gate;

    /**
     * What the gate says of open allocations.
     *
     * @param unsellableLines lines of which a lot may not be sold any more
     * @param reasons every reason why, each once
     */
    public record Verdict(Set<Long> unsellableLines, List<Reason> reasons) {}

    /** Judges allocations under the gate's locks. Call it before any order is locked. */
    public Verdict judge(List<OpenAllocation> allocations) {
        Set<Long> unsellable = new HashSet<>();
        List<Reason> reasons = new ArrayList<>();
        allocations.stream()
                .collect(groupingBy(OpenParts::terms))
                .forEach((terms, group) -> judge(terms, group, unsellable, reasons));
        return new Verdict(unsellable, reasons.stream().distinct().toList());
    }

    private void judge(
            SaleTerms terms,
            List<OpenAllocation> group,
            Set<Long> unsellable,
            List<Reason> reasons) {
        Map<Long, OfferDecision> decisions =
                gate.decideDispatch(
                        group.stream().map(OpenAllocation::offerId).collect(toSet()),
                        group.stream().map(a -> a.allocated().lotId()).collect(toSet()),
                        terms);
        for (OpenAllocation allocation : group) {
            OfferDecision decision = decisions.get(allocation.offerId());
            if (decision == null || !lets(decision, allocation)) {
                unsellable.add(allocation.orderLineId());
                reasons.addAll(decision == null ? List.of() : decision.reasons());
            }
        }
    }

    private static boolean lets(OfferDecision decision, OpenAllocation allocation) {
        return decision.sellable().stream()
                .map(SellableLot::lotId)
                .anyMatch(id -> id == allocation.allocated().lotId());
    }

    /**
     * A sale that was agreed stands when the offer is no longer listed: only the goods are judged.
     */
    private static SaleTerms terms(OpenAllocation allocation) {
        return new SaleTerms(
                Channel.valueOf(allocation.channel()),
                Optional.of(allocation.provinceCode()),
                allocation.remainingLifePercent(),
                true);
    }
}
