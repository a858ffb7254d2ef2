package org.tsagaan.licensing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import org.tsagaan.account.Person;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.CleanFile;
import org.tsagaan.kernel.Row;
import org.tsagaan.licensing.DocumentKind;

/** Which documents an application has. */
@ApplicationScoped
public class DocumentRows {

    private static final String ADD =
            """
            insert into application_document
                (application_id, kind, file_name, media_type, bytes, digest, added_by, added_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as timestamptz)) returning id, 1
            """;

    private static final String REMOVE =
            """
            update application_document set removed_at = cast(?3 as timestamptz)
            where application_id = ?1 and id = ?2 and removed_at is null
            """;

    private static final String BYTES_SINCE =
            """
            select coalesce(sum(bytes), 0) from application_document
            where added_by = ?1 and added_at >= cast(?2 as timestamptz)
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private AuditTrail audit;

    /**
     * A document to be added.
     *
     * @param digest under which its file is stored
     */
    public record NewDocument(
            long applicationId,
            DocumentKind kind,
            String fileName,
            CleanFile file,
            String digest) {}

    /** How many bytes a person has added since then, removed papers included. */
    public long bytesSince(Person by, Instant then) {
        Object sum =
                database.createNativeQuery(BYTES_SINCE)
                        .setParameter(1, by.accountId())
                        .setParameter(2, then.toString())
                        .getSingleResult();
        return ((Number) sum).longValue();
    }

    /** Adds one and answers its id. */
    public long add(NewDocument document, Person by, Instant now) {
        long id =
                Row.find(
                                database.createNativeQuery(ADD)
                                        .setParameter(1, document.applicationId())
                                        .setParameter(2, document.kind().name())
                                        .setParameter(3, document.fileName())
                                        .setParameter(4, document.file().mediaType())
                                        .setParameter(5, document.file().bytes().length)
                                        .setParameter(6, document.digest())
                                        .setParameter(7, by.accountId())
                                        .setParameter(8, now.toString()))
                        .orElseThrow()
                        .id(0);
        record("licensing.add_document", document.applicationId(), id, by);
        return id;
    }

    /** Takes one of the application's out. */
    public void remove(long applicationId, long documentId, Person by, Instant now) {
        database.createNativeQuery(REMOVE)
                .setParameter(1, applicationId)
                .setParameter(2, documentId)
                .setParameter(3, now.toString())
                .executeUpdate();
        record("licensing.remove_document", applicationId, documentId, by);
    }

    private void record(String action, long applicationId, long documentId, Person by) {
        audit.record(
                by.actor(),
                action,
                "registration_application",
                applicationId,
                "",
                Map.of("document", documentId));
    }
}
