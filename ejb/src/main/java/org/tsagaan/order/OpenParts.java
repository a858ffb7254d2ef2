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
        return judge(allocations, this::decide);
    }

    /**
     * Judges allocations without a lock, for holding those that may not be sold any more: the
     * caller has locked what has changed, and nothing is sold.
     */
    public Verdict look(List<OpenAllocation> allocations) {
        return judge(allocations, this::assess);
    }

    /** A lot in the hands of an offer. */
    private record OfferedLot(long offerId, long lotId) {}

    /** Asks for the reasons against each lot; none when it may be sold. */
    private interface Question {
        Map<OfferedLot, List<Reason>> ask(Set<Long> offers, Set<Long> lots, SaleTerms terms);
    }

    private static Verdict judge(List<OpenAllocation> allocations, Question question) {
        Set<Long> unsellable = new HashSet<>();
        Set<Reason> reasons = new LinkedHashSet<>();
        allocations.stream()
                .collect(groupingBy(OpenParts::terms))
                .forEach(
                        (terms, group) -> {
                            var answers = ask(question, terms, group);
                            for (OpenAllocation allocation : group) {
                                List<Reason> against = answers.get(lotOf(allocation));
                                if (against == null || !against.isEmpty()) {
                                    unsellable.add(allocation.orderLineId());
                                    reasons.addAll(against == null ? List.of() : against);
                                }
                            }
                        });
        return new Verdict(unsellable, List.copyOf(reasons));
    }

    private static Map<OfferedLot, List<Reason>> ask(
            Question question, SaleTerms terms, List<OpenAllocation> group) {
        return question.ask(
                group.stream().map(OpenAllocation::offerId).collect(toSet()),
                group.stream().map(a -> a.allocated().lotId()).collect(toSet()),
                terms);
    }

    private static OfferedLot lotOf(OpenAllocation allocation) {
        return new OfferedLot(allocation.offerId(), allocation.allocated().lotId());
    }

    private Map<OfferedLot, List<Reason>> decide(
            Set<Long> offers, Set<Long> lots, SaleTerms terms) {
        Map<OfferedLot, List<Reason>> answers = new HashMap<>();
        for (OfferDecision decision : gate.decideDispatch(offers, lots, terms).values()) {
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
