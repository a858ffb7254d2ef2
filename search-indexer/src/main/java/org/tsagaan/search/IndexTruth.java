package org.tsagaan.search;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;
import org.tsagaan.search.index.Away;
import org.tsagaan.search.index.Comparison;

/** Proves that the index equals the database: none missing, none extra, none older. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexTruth {

    @Inject private Comparison comparison;
    @EJB private Outbox outbox;

    /**
     * Compares every document. What differs is looked at a second time, for it may have changed
     * between one look and the other.
     *
     * @return refused while Elasticsearch is away
     */
    public Outcome<Truth> compare() {
        Instant began = Instant.now();
        try {
            Comparison.Result first = comparison.all();
            Comparison.Result result = comparison.again(first);
            return Outcome.done(
                    new Truth(
                            result.compared(),
                            result.missing(),
                            result.extra(),
                            result.different(),
                            outbox.lag(Consumer.SEARCH).pending(),
                            Duration.between(began, Instant.now())));
        } catch (Away away) {
            return Outcome.refused(Refusal.of("search.away", String.valueOf(away.getMessage())));
        }
    }
}
