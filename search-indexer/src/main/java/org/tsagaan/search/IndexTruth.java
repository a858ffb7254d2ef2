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
import org.tsagaan.search.index.Comparison.Compared;

/** Proves that the index equals the database: none missing, none extra, none older. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexTruth {

    @Inject private Comparison comparison;
    @EJB private Outbox outbox;

    /**
     * Compares every document. What differs is looked at again a few times, for it may just have
     * changed.
     *
     * @param progress hears after each few hundred documents
     * @return refused while Elasticsearch is away
     */
    public Outcome<Truth> compare(Progress progress) {
        Instant began = Instant.now();
        try {
            Compared result = comparison.all(progress);
            return Outcome.done(
                    new Truth(
                            result.documents(),
                            result.missing(),
                            result.extra(),
                            result.older(),
                            outbox.lag(Consumer.SEARCH).pending(),
                            Duration.between(began, Instant.now())));
        } catch (Away away) {
            return Outcome.refused(Refusal.of("search.away", String.valueOf(away.getMessage())));
        }
    }
}
