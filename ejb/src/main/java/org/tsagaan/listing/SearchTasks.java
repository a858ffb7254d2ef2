package org.tsagaan.listing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.listing.SearchTask.Result;
import org.tsagaan.listing.adapter.TaskQueries;

/**
 * What operators ask of the search. It travels through the database: nothing of it is open on any
 * port, whoever asks is known to the database, and any instance may do it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SearchTasks {

    /** An instance not heard of for so long is taken for dead, and its task is done anew. */
    private static final Duration SILENCE = Duration.ofMinutes(3);

    @Inject private TaskQueries queries;
    @Inject private MarketClock clock;

    /** Takes the oldest task that nobody does. */
    public Optional<SearchTask> take() {
        Instant now = clock.now();
        return queries.take(now, now.minus(SILENCE));
    }

    /** Says how far a task is. */
    public void progress(long id, long done, long total) {
        queries.progress(id, done, total, clock.now());
    }

    /** Ends a task, with a report for whoever asked. */
    public void finish(long id, Result result, String report) {
        queries.finish(id, result, report, clock.now());
    }
}
