package org.tsagaan.wholesale;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a retail buyer orders for one of its branches. It carries no price that is believed.
 *
 * @param key the asker's Idempotency-Key: the same key never makes a second order
 * @param lines what is ordered
 * @param expectedTotalFen what the buyer was shown, in fen
 * @param language {@code zh} or {@code en}: in which the market writes about the order
 */
public record Purchase(
        long buyerId,
        long branchId,
        String key,
        List<Line> lines,
        OptionalLong expectedTotalFen,
        String language) {

    public Purchase {
        lines = List.copyOf(lines);
    }

    /** Whole cases of an offer. */
    public record Line(long offerId, long cases) {}
}
