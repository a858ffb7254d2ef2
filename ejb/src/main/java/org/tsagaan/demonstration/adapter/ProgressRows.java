package org.tsagaan.demonstration.adapter;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.tsagaan.kernel.Row;

/** How far each step of the loading is; whoever waits for it reads the same rows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ProgressRows {

    private static final String IS_EMPTY =
            "select 1 where not exists (select from organisation)"
                    + " and not exists (select from demonstration_progress)";

    private static final String BEGIN =
            "insert into demonstration_progress (step, total) values (?1, ?2) on conflict do"
                    + " nothing";

    private static final String UNFINISHED =
            "select step, done from demonstration_progress where finished_at is null";

    private static final String ADVANCE =
            "update demonstration_progress set done = ?2, finished_at = case when ?2 >= total then"
                    + " now() end where step = ?1 and done = ?2 - 1";

    private static final String MUTE =
            """
            update outbox set acknowledged_at = created_at
            where consumer = 'NOTIFICATION' and acknowledged_at is null
                and created_at < (select min(created_at) from organisation) + interval '399 days 14 hours'
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** Notes all steps, in a database in which there is nothing yet; does nothing in another. */
    public void begin(Map<String, Integer> totals) {
        database.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('demonstration', 0))")
                .getResultList();
        if (!database.createNativeQuery(IS_EMPTY).getResultList().isEmpty()) {
            totals.forEach(
                    (step, total) ->
                            database.createNativeQuery(BEGIN)
                                    .setParameter(1, step)
                                    .setParameter(2, total)
                                    .executeUpdate());
        }
    }

    /** Steps not finished yet, each with the units done. */
    public Map<String, Integer> unfinished() {
        List<Row> rows = Row.list(database.createNativeQuery(UNFINISHED));
        return rows.stream()
                .collect(java.util.stream.Collectors.toMap(r -> r.text(0), r -> r.count(1)));
    }

    /**
     * Notes in the unit's own transaction that one more unit is done, and that nobody has to be
     * written to about what happened so long ago.
     *
     * @return whether it was the next one
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean advance(String step, int done) {
        database.flush();
        database.createNativeQuery(MUTE).executeUpdate();
        return database.createNativeQuery(ADVANCE)
                        .setParameter(1, step)
                        .setParameter(2, done)
                        .executeUpdate()
                == 1;
    }
}
