package org.tsagaan.freshness.adapter;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Removes news that is ten to twenty minutes old, whichever instance comes first. Who had not heard
 * it by then sees by the horizon that he missed something, and keeps nothing.
 */
@Stateless
public class PageNewsSweeper {

    private static final String SWEEP =
            """
            with moved as (
                update page_news_horizon set swept_to = next_to,
                    next_to = pg_snapshot_xmin(pg_current_snapshot()), moved_at = now()
                where moved_at < now() - interval '10 minutes' returning swept_to)
            delete from page_news n using moved m where n.xid < m.swept_to
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
    public void sweep() {
        database.createNativeQuery(SWEEP).executeUpdate();
    }
}
