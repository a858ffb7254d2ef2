package org.tsagaan.order.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.tsagaan.order.Said;

/** What is the same of all that people say in public: that it can be hidden, once. */
@ApplicationScoped
public class SaidRows {

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public boolean exists(Said kind, long id) {
        String sql = "select 1 from " + kind.subject() + " where id = ?1";
        return !database.createNativeQuery(sql).setParameter(1, id).getResultList().isEmpty();
    }

    /** Hides a text, and says whether it was shown. */
    public boolean hide(Said kind, long id, String reason, Instant now) {
        String sql =
                "update "
                        + kind.subject()
                        + " set hidden_reason = ?2, hidden_at = cast(?3 as timestamptz)"
                        + " where id = ?1 and hidden_at is null";
        return database.createNativeQuery(sql)
                        .setParameter(1, id)
                        .setParameter(2, reason)
                        .setParameter(3, now.toString())
                        .executeUpdate()
                == 1;
    }
}
