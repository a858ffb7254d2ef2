package org.tsagaan.audit.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import org.tsagaan.kernel.Actor;

/** The rows of the audit trail. */
@ApplicationScoped
public class AuditRows {

    private static final String INSERT =
            """
            insert into audit (at, actor, action, subject_kind, subject_id, reason, detail)
            values (cast(?1 as timestamptz), ?2, ?3, ?4, ?5, ?6, cast(?7 as jsonb))
            """;

    private final Jsonb json = JsonbBuilder.create();

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public void add(
            Instant at,
            Actor actor,
            String action,
            String subjectKind,
            long subjectId,
            String reason,
            Map<String, ?> detail) {
        database.createNativeQuery(INSERT)
                .setParameter(1, at.toString())
                .setParameter(2, actor.name())
                .setParameter(3, action)
                .setParameter(4, subjectKind)
                .setParameter(5, subjectId)
                .setParameter(6, reason)
                .setParameter(7, json.toJson(detail))
                .executeUpdate();
    }
}
