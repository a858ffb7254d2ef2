package org.tsagaan.sellability;

import java.time.Instant;
import java.time.LocalDate;
import org.tsagaan.sellability.model.LotOfOffer;

/**
 * A lot that the gate let through, under the locks of the running transaction. Only {@link Gate}
 * makes one, and an allocation or a dispatch accepts nothing else: an unchecked sale does not
 * compile. It means nothing after its transaction.
 */
public final class SellableLot {

    private final long offerId;
    private final long storefrontId;
    private final long lotId;
    private final LocalDate bestBefore;
    private final int available;
    private final Instant assessedAt;
    private final Instant until;
    private final String evidence;

    SellableLot(LotOfOffer lot, SaleTerms terms, Instant assessedAt, Instant until) {
        this.offerId = lot.offerId();
        this.storefrontId = lot.storefrontId();
        this.lotId = lot.lotId();
        this.bestBefore = lot.bestBefore();
        this.available = lot.available();
        this.assessedAt = assessedAt;
        this.until = until;
        this.evidence = lot.evidence(terms);
    }

    public long offerId() {
        return offerId;
    }

    public long storefrontId() {
        return storefrontId;
    }

    public long lotId() {
        return lotId;
    }

    public LocalDate bestBefore() {
        return bestBefore;
    }

    /** Units not allocated to any order. */
    public int available() {
        return available;
    }

    public Instant assessedAt() {
        return assessedAt;
    }

    /** First instant at which it would no longer be sellable, by the clock alone. */
    public Instant until() {
        return until;
    }

    /** The facts and terms it was judged by, as JSON: kept with the allocation. */
    public String evidence() {
        return evidence;
    }
}
