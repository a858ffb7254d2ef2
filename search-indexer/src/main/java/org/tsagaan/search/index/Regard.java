package org.tsagaan.search.index;

import java.time.LocalDate;
import org.tsagaan.listing.CatalogItem;

/**
 * What counts for an offer besides words, in one number that does not change with the clock: how
 * buyers judge it, and how fresh its newest lot is. A star more is worth as much as a lot made a
 * hundred days later, and two percent of the whole. Nobody can pay for it.
 */
public final class Regard {

    /** Of what nothing is known. Multiplied by its inverse, what words are worth stays as it is. */
    public static final long BASE = 50_000;

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    /** As many thousandths of a star. */
    private static final long DAY = 10;

    private Regard() {}

    /** That of an item; 1 at least. */
    static long of(CatalogItem item) {
        long days =
                item.lots().stream()
                        .mapToLong(lot -> lot.producedOn().toEpochDay() - FROM.toEpochDay())
                        .max()
                        .orElse(0);
        return Math.max(1, BASE + item.acclaim().damped() + DAY * days);
    }
}
