package org.tsagaan.account.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.tsagaan.account.model.SignInThrottle;

/** Failed sign-ins, counted in the database for all instances together. */
@ApplicationScoped
public class SignInFailures {

    private static final String LOCK =
            "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 2))";

    private static final String RECENT =
            """
            select failed_at from sign_in_failure
            where key = ?1 and failed_at > cast(?2 as timestamptz) order by failed_at
            """;

    private static final String ADD =
            """
            insert into sign_in_failure (key, failed_at)
            values (?1, cast(?2 as timestamptz)) returning id
            """;

    private static final String PURGE =
            """
            delete from sign_in_failure where id in (
                select id from sign_in_failure where failed_at < cast(?1 as timestamptz)
                limit ?2 for update skip locked)
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** Lets one attempt at a time be counted under the key. */
    public void lock(String key) {
        database.createNativeQuery(LOCK).setParameter(1, key).getSingleResult();
    }

    /** Failures within the window, oldest first. */
    public List<Instant> listRecent(String key, Instant now) {
        List<?> rows =
                database.createNativeQuery(RECENT)
                        .setParameter(1, key)
                        .setParameter(2, now.minus(SignInThrottle.WINDOW).toString())
                        .getResultList();
        return rows.stream().map(Moments::instant).toList();
    }

    public long add(String key, Instant now) {
        Object id =
                database.createNativeQuery(ADD)
                        .setParameter(1, key)
                        .setParameter(2, now.toString())
                        .getSingleResult();
        return ((Number) id).longValue();
    }

    public void remove(long id) {
        database.createNativeQuery("delete from sign_in_failure where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    public void clear(String key) {
        database.createNativeQuery("delete from sign_in_failure where key = ?1")
                .setParameter(1, key)
                .executeUpdate();
    }

    /** Removes what no window holds any more. */
    public int purge(Instant now, int max) {
        return database.createNativeQuery(PURGE)
                .setParameter(1, now.minus(SignInThrottle.WINDOW).toString())
                .setParameter(2, max)
                .executeUpdate();
    }
}
