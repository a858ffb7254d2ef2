package org.tsagaan.listing.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When an offer can be found: from the first instant at which one of its lots can be sold, without
 * a gap, until none can. What begins after a gap waits until its own day has come, so that nothing
 * is ever found in the gap.
 *
 * @param from first instant
 * @param until first instant after it at which nothing of the offer can be sold
 */
public record SaleSpan(Instant from, Instant until) {

    /** Whether a lot with the given span is among what is sold in this one. */
    public boolean holds(SaleSpan lot) {
        return !lot.from.isBefore(from) && !lot.until.isAfter(until);
    }

    /** The first span without a gap that the lots make; empty without any. */
    public static Optional<SaleSpan> of(Collection<SaleSpan> lots) {
        List<SaleSpan> ordered =
                lots.stream()
                        .filter(lot -> lot.from.isBefore(lot.until))
                        .sorted(Comparator.comparing(SaleSpan::from))
                        .toList();
        SaleSpan whole = null;
        for (SaleSpan lot : ordered) {
            if (whole == null) {
                whole = lot;
            } else if (!lot.from.isAfter(whole.until) && lot.until.isAfter(whole.until)) {
                whole = new SaleSpan(whole.from, lot.until);
            }
        }
        return Optional.ofNullable(whole);
    }
}
