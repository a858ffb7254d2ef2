package org.tsagaan.monitoring;

import java.util.List;
import org.tsagaan.outbox.StuckNews;

/**
 * How the market itself stands.
 *
 * @param lags how far each consumer is behind; the index follows as SEARCH
 * @param unknownPayments payments of which the provider has not yet said how they ended
 * @param stuck news that could not be dealt with so far, the oldest first, not all of it
 */
public record MarketStanding(List<ConsumerLag> lags, long unknownPayments, List<StuckNews> stuck) {
    public MarketStanding {
        lags = List.copyOf(lags);
        stuck = List.copyOf(stuck);
    }
}
