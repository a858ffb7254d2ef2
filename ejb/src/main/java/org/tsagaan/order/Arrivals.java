package org.tsagaan.order;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.order.adapter.ArrivalQueries;

/**
 * When a parcel may be expected, by what parcels took lately: the market promises nothing that its
 * carriers have not done. Ground: docs/adr/0024.
 */
@Stateless
public class Arrivals {

    /** Fewer parcels say nothing. */
    private static final int LEAST = 5;

    private static final Duration LATELY = Duration.ofDays(90);

    @Inject private ArrivalQueries queries;
    @Inject private MarketClock clock;

    /**
     * How long it took lately to bring parcels to a province.
     *
     * @param province GB/T 2260
     * @return empty when too few arrived
     */
    public Optional<Arrival> find(String province, Delivery delivery) {
        return queries.find(province, delivery, clock.now().minus(LATELY))
                .filter(arrival -> arrival.parcels() >= LEAST);
    }
}
