package org.tsagaan.search.query;

import static org.tsagaan.search.index.IndexDefinition.LIVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import org.tsagaan.search.index.Away;
import org.tsagaan.search.index.Elasticsearch;

/**
 * How many offers there are to search, looked at once a minute: among very many, what is found is
 * estimated from a sample instead of counted one by one.
 */
@ApplicationScoped
public class Extent {

    /** So many are counted one by one. */
    private static final long FEW = 80_000;

    /** So many are looked at for an estimate. */
    private static final double SAMPLE = 40_000;

    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject private Elasticsearch elasticsearch;

    private final AtomicReference<Look> last = new AtomicReference<>(new Look(0, Instant.MIN));

    private record Look(long offers, Instant at) {}

    /** The share of all offers that is enough for an estimate; none where counting is quick. */
    OptionalDouble sample(Instant now) throws Away {
        Look look = last.get();
        if (look.at().isBefore(now.minus(KEPT))) {
            look =
                    new Look(
                            elasticsearch.read(client -> client.count(c -> c.index(LIVE))).count(),
                            now);
            last.set(look);
        }
        return look.offers() <= FEW
                ? OptionalDouble.empty()
                : OptionalDouble.of(SAMPLE / look.offers());
    }
}
