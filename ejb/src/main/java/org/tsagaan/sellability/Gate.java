package org.tsagaan.sellability;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.sellability.Sellability.Sellable;
import org.tsagaan.sellability.adapter.SaleFactsQueries;
import org.tsagaan.sellability.adapter.SaleFactsReader;
import org.tsagaan.sellability.model.LotOfOffer;
import org.tsagaan.sellability.model.SellabilityPolicy;

/**
 * The gate: the only maker of a {@link SellableLot}. Looking asks without locks and sells nothing;
 * deciding locks first, reads the facts past every cache, and only then looks at the clock.
 */
@Stateless
public class Gate {

    @Inject private SaleFactsQueries queries;
    @Inject private MarketClock clock;

    /** What could be sold of the offers at an instant, each in its own channel, for showing. */
    public Map<Long, List<LotAssessment>> assessOffers(Collection<Long> offerIds, Instant now) {
        return assess(offerIds, now, Gate::browsing);
    }

    /** What could be sold of the offers to a buyer at an instant, for showing. */
    public Map<Long, List<LotAssessment>> assessOffers(
            Collection<Long> offerIds, SaleTerms terms, Instant now) {
        return assess(offerIds, now, lot -> terms);
    }

    /**
     * What the gate says of one lot at an instant, for each offer that has or had it in stock, for
     * showing; nothing when it is in no storefront.
     */
    public List<LotAssessment> assessLot(long lotId, Instant now) {
        return queries.listOfLot(lotId).stream()
                .map(lot -> assessment(lot, browsing(lot), now))
                .toList();
    }

    private static SaleTerms browsing(LotOfOffer lot) {
        return SaleTerms.browsing(lot.facts().seller().channel());
    }

    private Map<Long, List<LotAssessment>> assess(
            Collection<Long> offerIds, Instant now, Function<LotOfOffer, SaleTerms> terms) {
        return queries.list(offerIds).stream()
                .map(lot -> assessment(lot, terms.apply(lot), now))
                .sorted(Comparator.comparing(LotAssessment::bestBefore))
                .collect(groupingBy(LotAssessment::offerId));
    }

    /**
     * Decides what of the offers may be sold to a buyer, holding until the end of the transaction
     * every lock under which the decision stays true. All of a buyer's offers are asked for at
     * once: asked one after the other, the locks would be taken in no order.
     *
     * @param terms by offer
     * @return a decision for each offer that has stock
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Map<Long, OfferDecision> decideSale(Map<Long, SaleTerms> terms) {
        return decide(queries.lockFree(terms.keySet()), terms);
    }

    /** Decides whether lots allocated before may still be sold, under the same locks. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Map<Long, OfferDecision> decideDispatch(
            Map<Long, SaleTerms> terms, Collection<Long> lotIds) {
        Map<Long, SaleTerms> agreed = new HashMap<>(terms);
        agreed.replaceAll((offer, asked) -> asked.alreadyAllocated());
        return decide(queries.lock(terms.keySet(), lotIds), agreed);
    }

    /**
     * What the gate answered when it let something be sold, judged again by the facts it kept.
     *
     * @param evidence as {@link SellableLot#evidence()} gave it
     * @param at when it answered
     */
    public Sellability assessEvidence(String evidence, Instant at) {
        return SellabilityPolicy.assess(
                SaleFactsReader.read(evidence), SaleFactsReader.readTerms(evidence), at);
    }

    /**
     * What a lot was sold on, for showing.
     *
     * @param evidence as {@link SellableLot#evidence()} gave it
     */
    public SaleEvidence readEvidence(String evidence) {
        return SaleFactsReader.read(evidence).evidence();
    }

    /** What of lots allocated before could still be sold, without a lock: for holding the rest. */
    public List<LotAssessment> assessAllocated(
            Collection<Long> offerIds, Collection<Long> lotIds, SaleTerms terms) {
        Instant now = clock.now();
        SaleTerms agreed = terms.alreadyAllocated();
        return queries.list(offerIds, lotIds).stream()
                .map(lot -> assessment(lot, agreed, now))
                .toList();
    }

    private Map<Long, OfferDecision> decide(List<LotOfOffer> lots, Map<Long, SaleTerms> terms) {
        Instant now = clock.now();
        Map<Long, OfferDecision> decisions = new HashMap<>();
        lots.stream()
                .sorted(
                        Comparator.comparing(LotOfOffer::bestBefore)
                                .thenComparingLong(LotOfOffer::lotId))
                .forEach(
                        lot ->
                                decideLot(
                                        decisions.computeIfAbsent(lot.offerId(), id -> undecided()),
                                        lot,
                                        requireNonNull(terms.get(lot.offerId())),
                                        now));
        return decisions;
    }

    private static OfferDecision undecided() {
        return new OfferDecision(new ArrayList<>(), new ArrayList<>());
    }

    private static void decideLot(
            OfferDecision decision, LotOfOffer lot, SaleTerms terms, Instant now) {
        if (SellabilityPolicy.assess(lot.facts(), terms, now) instanceof Sellable(Instant until)) {
            decision.sellable().add(new SellableLot(lot, terms, now, until));
        } else {
            decision.refused().add(assessment(lot, terms, now));
        }
    }

    private static LotAssessment assessment(LotOfOffer lot, SaleTerms terms, Instant now) {
        return new LotAssessment(
                lot.offerId(),
                lot.lotId(),
                lot.facts().lot().number(),
                lot.facts().lot().producedOn(),
                lot.bestBefore(),
                lot.available(),
                SellabilityPolicy.assess(lot.facts(), terms, now),
                SellabilityPolicy.window(lot.facts(), terms, now));
    }
}
