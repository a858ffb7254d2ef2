package org.tsagaan.sellability;

import java.util.List;
import java.util.OptionalLong;

/**
 * What the gate lets an offer sell, decided under locks.
 *
 * @param sellable the lots that may be sold now, first expired first
 * @param refused the other lots in stock, with all their reasons
 */
public record OfferDecision(List<SellableLot> sellable, List<LotAssessment> refused) {

    /**
     * What it says of one lot.
     *
     * @param lotId empty for all of them
     */
    public OfferDecision of(OptionalLong lotId) {
        return lotId.isEmpty()
                ? this
                : new OfferDecision(
                        sellable.stream().filter(lot -> lot.lotId() == lotId.getAsLong()).toList(),
                        refused.stream().filter(lot -> lot.lotId() == lotId.getAsLong()).toList());
    }

    /** Units that may be sold now. */
    public long available() {
        return sellable.stream().mapToLong(SellableLot::available).sum();
    }

    /** Every reason why something of the offer may not be sold, each once. */
    public List<Reason> reasons() {
        return refused.stream().flatMap(lot -> lot.reasons().stream()).distinct().toList();
    }
}
