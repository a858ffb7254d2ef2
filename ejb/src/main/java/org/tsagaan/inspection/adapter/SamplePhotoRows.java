package org.tsagaan.inspection.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.inspection.model.SealedPicture;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.StoredFiles;

/** Photographs of samples as stored; their files stand elsewhere, under their digests. */
@ApplicationScoped
public class SamplePhotoRows {

    private static final String ADD =
            """
            insert into sample_photo (request_id, position, small, large, added_by, added_at)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as timestamptz)) returning id, position
            """;

    private static final String COUNT =
            "select count(*), 1 from sample_photo where request_id = ?1";

    private static final String FIND =
            "select small, large from sample_photo where request_id = ?1 and id = ?2";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private StoredFiles files;
    @Inject private MarketClock clock;
    @Inject private AuditTrail audit;

    /**
     * The files of a photograph.
     *
     * @param small digest of the small one
     * @param large digest of the large one
     */
    public record Files(String small, String large) {}

    /** Keeps a picture as the one at that place, from 1 on, and answers its id. */
    public long keep(Person analyst, long requestId, int position, SealedPicture picture) {
        String large = files.store(picture.large().bytes());
        long id =
                Row.find(
                                database.createNativeQuery(ADD)
                                        .setParameter(1, requestId)
                                        .setParameter(2, position)
                                        .setParameter(3, files.store(picture.small().bytes()))
                                        .setParameter(4, large)
                                        .setParameter(5, analyst.accountId())
                                        .setParameter(6, clock.now().toString()))
                        .orElseThrow()
                        .id(0);
        audit.record(
                analyst.actor(),
                "inspection.photograph_sample",
                "inspection_request",
                requestId,
                "",
                Map.of("photo", id, "sha256", large));
        return id;
    }

    /** How many there are of a request's sample. */
    public int count(long requestId) {
        return Row.find(database.createNativeQuery(COUNT).setParameter(1, requestId))
                .orElseThrow()
                .count(0);
    }

    /** Those of a photograph; empty when it is not of that request. */
    public Optional<Files> find(long requestId, long photoId) {
        return Row.find(
                        database.createNativeQuery(FIND)
                                .setParameter(1, requestId)
                                .setParameter(2, photoId))
                .map(r -> new Files(r.text(0), r.text(1)));
    }
}
