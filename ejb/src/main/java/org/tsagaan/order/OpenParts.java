package org.tsagaan.order;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.order.adapter.AllocationQueries.OpenAllocation;
import org.tsagaan.sellability.Channel;
import org.tsagaan.sellability.Gate;
import org.tsagaan.sellability.LotAssessment;
import org.tsagaan.sellability.OfferDecision;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.SaleTerms;

/**
 * Asks the gate again about goods that were allocated and have not left: when they are paid for,
 * when they are dispatched, and when something happened to their lots.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OpenParts {

    @EJB private Gate gate;

    /**
     * What the gate says of open allocations.
     *
     * @param unsellableLines lines of which a lot may not be sold any more
     * @param reasons every reason why, each once
     */
    public record Verdict(Set<Long> unsellableLines, List<Reason> reasons) {}

    /**
     * Judges allocations under the gate's locks, for going on with them. Call it with those of one
     * order, before it is locked: for several, the locks would be taken in no order.
     */
    public Verdict judge(List<OpenAllocation> allocations) {
        Map<Long, SaleTerms> terms = new HashMap<>();
        allocations.forEach(a -> terms.put(a.offerId(), terms(a)));
        return verdict(allocations, decide(terms, lots(allocations)));
    }

    /**
     * Judges allocations without a lock, for holding those that may not be sold any more: the
     * caller has locked what has changed, and nothing is sold.
     */
    public Verdict look(List<OpenAllocation> allocations) {
        Set<Long> unsellable = new HashSet<>();
        Set<Reason> reasons = new LinkedHashSet<>();
        allocations.stream()
                .collect(groupingBy(OpenParts::terms))
                .forEach(
                        (terms, group) -> {
                            Set<Long> offers =
                                    group.stream().map(OpenAllocation::offerId).collect(toSet());
                            Verdict verdict = verdict(group, assess(offers, lots(group), terms));
                            unsellable.addAll(verdict.unsellableLines());
                            reasons.addAll(verdict.reasons());
                        });
        return new Verdict(unsellable, List.copyOf(reasons));
    }

    /** A lot in the hands of an offer. */
    private record OfferedLot(long offerId, long lotId) {}

    /** Judges by the reasons against each lot; none when it may be sold. */
    private static Verdict verdict(
            List<OpenAllocation> allocations, Map<OfferedLot, List<Reason>> answers) {
        Set<Long> unsellable = new HashSet<>();
        Set<Reason> reasons = new LinkedHashSet<>();
        for (OpenAllocation allocation : allocations) {
            List<Reason> against = answers.get(lotOf(allocation));
            if (against == null || !against.isEmpty()) {
                unsellable.add(allocation.orderLineId());
                reasons.addAll(against == null ? List.of() : against);
            }
        }
        return new Verdict(unsellable, List.copyOf(reasons));
    }

    private static Set<Long> lots(List<OpenAllocation> allocations) {
        return allocations.stream().map(a -> a.allocated().lotId()).collect(toSet());
    }

    private static OfferedLot lotOf(OpenAllocation allocation) {
        return new OfferedLot(allocation.offerId(), allocation.allocated().lotId());
    }

    private Map<OfferedLot, List<Reason>> decide(Map<Long, SaleTerms> terms, Set<Long> lots) {
        Map<OfferedLot, List<Reason>> answers = new HashMap<>();
        for (OfferDecision decision : gate.decideDispatch(terms, lots).values()) {
            decision.sellable()
                    .forEach(
                            lot ->
                                    answers.put(
                                            new OfferedLot(lot.offerId(), lot.lotId()), List.of()));
            note(decision.refused(), answers);
        }
        return answers;
    }

    private Map<OfferedLot, List<Reason>> assess(
            Set<Long> offers, Set<Long> lots, SaleTerms terms) {
        Map<OfferedLot, List<Reason>> answers = new HashMap<>();
        note(gate.assessAllocated(offers, lots, terms), answers);
        return answers;
    }

    private static void note(
            List<LotAssessment> assessments, Map<OfferedLot, List<Reason>> answers) {
        assessments.forEach(
                lot -> answers.put(new OfferedLot(lot.offerId(), lot.lotId()), lot.reasons()));
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
