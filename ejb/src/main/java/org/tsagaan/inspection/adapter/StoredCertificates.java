package org.tsagaan.inspection.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.tsagaan.inspection.Certificates.Certificate;
import org.tsagaan.kernel.Row;

/** Certificates as stored; the application can add them and nothing else. */
@ApplicationScoped
public class StoredCertificates {

    private static final String ADD =
            """
            insert into report_certificate (report_id, sha256, pdf, made_at)
            values (?1, ?2, decode(?3, 'base64'), cast(?4 as timestamptz)) on conflict do nothing
            """;

    private static final String FIND =
            """
            select sha256, translate(encode(pdf, 'base64'), chr(10), '')
            from report_certificate where report_id = ?1
            """;

    private static final String HASH =
            "select sha256, report_id from report_certificate where report_id = ?1";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public void add(long reportId, String sha256, byte[] pdf, Instant now) {
        database.createNativeQuery(ADD)
                .setParameter(1, reportId)
                .setParameter(2, sha256)
                .setParameter(3, Base64.getEncoder().encodeToString(pdf))
                .setParameter(4, now.toString())
                .executeUpdate();
    }

    public Optional<String> findHash(long reportId) {
        return Row.find(database.createNativeQuery(HASH).setParameter(1, reportId))
                .map(r -> r.text(0));
    }

    public Optional<Certificate> find(long reportId) {
        return Row.find(database.createNativeQuery(FIND).setParameter(1, reportId))
                .map(r -> new Certificate(reportId, r.text(0), r.text(1)));
    }
}
