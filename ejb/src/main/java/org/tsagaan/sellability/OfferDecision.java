package org.tsagaan.sellability;

import java.util.List;

/**
 * What the gate lets an offer sell, decided under locks.
 *
 * @param sellable the lots that may be sold now, first expired first
 * @param refused the other lots in stock, with all their reasons
 */
public record OfferDecision(List<SellableLot> sellable, List<LotAssessment> refused) {

    /** Units that may be sold now. */
    public long available() {
        return sellable.stream().mapToLong(SellableLot::available).sum();
    }

    /** Every reason why something of the offer may not be sold, each once. */
    public List<Reason> reasons() {
        return refused.stream().flatMap(lot -> lot.reasons().stream()).distinct().toList();
    }
}
