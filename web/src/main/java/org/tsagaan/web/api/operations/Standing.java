package org.tsagaan.web.api.operations;

import java.util.List;
import org.tsagaan.monitoring.MarketStanding;
import org.tsagaan.web.api.Means;

/** How the market itself stands. */
@Means("How the market itself stands.")
public record Standing(
        @Means("How far each that follows the database is behind it.") List<Following> following,
        @Means(value = "Payments whose end the provider has not yet told.", example = "0")
                long unknownPayments,
        @Means("What is stuck, the oldest first, at most 20.") List<Stuck> stuck) {

    static Standing of(MarketStanding standing) {
        return new Standing(
                standing.lags().stream().map(Following::of).toList(),
                standing.unknownPayments(),
                standing.stuck().stream().map(Stuck::of).toList());
    }
}
