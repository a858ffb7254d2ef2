package org.tsagaan.listing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.tsagaan.kernel.Row;
import org.tsagaan.listing.SearchTask;

/** The rows of what operators asked of the search. */
@ApplicationScoped
public class TaskQueries {

    private static final String TAKE =
            """
            update search_task set heard_at = cast(?1 as timestamptz)
            where id = (
                select id from search_task
                where finished_at is null
                    and (heard_at is null or heard_at < cast(?2 as timestamptz))
                order by id limit 1 for update skip locked)
            returning id, kind
            """;

    private static final String PROGRESS =
            """
            update search_task set done = ?2, total = ?3, heard_at = cast(?4 as timestamptz)
            where id = ?1 and finished_at is null
            """;

    private static final String FINISH =
            """
            update search_task
            set result = ?2, report = ?3, finished_at = cast(?4 as timestamptz)
            where id = ?1 and finished_at is null
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public Optional<SearchTask> take(Instant now, Instant silentSince) {
        return Row.find(
                        database.createNativeQuery(TAKE)
                                .setParameter(1, now.toString())
                                .setParameter(2, silentSince.toString()))
                .map(row -> new SearchTask(row.id(0), row.one(SearchTask.Kind.class, 1)));
    }

    public void progress(long id, long done, long total, Instant now) {
        database.createNativeQuery(PROGRESS)
                .setParameter(1, id)
                .setParameter(2, done)
                .setParameter(3, total)
                .setParameter(4, now.toString())
                .executeUpdate();
    }

    public void finish(long id, SearchTask.Result result, String report, Instant now) {
        database.createNativeQuery(FINISH)
                .setParameter(1, id)
                .setParameter(2, result.name())
                .setParameter(3, report)
                .setParameter(4, now.toString())
                .executeUpdate();
    }
}
