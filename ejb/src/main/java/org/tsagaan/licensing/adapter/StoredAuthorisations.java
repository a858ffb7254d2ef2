package org.tsagaan.licensing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SaleDoor;
import org.tsagaan.licensing.AuthorisationGrant;
import org.tsagaan.licensing.AuthorisationKind;
import org.tsagaan.licensing.AuthorisationState;
import org.tsagaan.licensing.AuthorisationView;
import org.tsagaan.licensing.RecognitionKind;
import org.tsagaan.licensing.RecognitionState;
import org.tsagaan.licensing.RecognitionView;
import org.tsagaan.licensing.model.Authorisation;

/** Authorisations and recognitions as stored, and the locks on them. */
@ApplicationScoped
public class StoredAuthorisations {

    private static final String OF_PRODUCER =
            """
            select a.id, a.producer_id, a.kind, a.number, a.issued_by, a.valid_from, a.valid_until,
                a.state, a.state_reason, a.state_since,
                (select string_agg(c.category_code, ',' order by c.category_code)
                    from authorisation_category c where c.authorisation_id = a.id)
            from authorisation a where a.producer_id = ?1
            order by a.state in ('IN_FORCE', 'SUSPENDED') desc, a.valid_until desc, a.id desc
            """;

    private static final String RECOGNITIONS =
            """
            select id, organisation_id, kind, number, valid_from, valid_until, state, state_reason
            from recognition where organisation_id = ?1
            order by state, valid_until desc, id desc
            """;

    private static final String OVERLAPPING =
            """
            select a.id, a.number from authorisation a
            where a.producer_id = ?1 and a.kind = ?2 and a.state in ('IN_FORCE', 'SUSPENDED')
                and a.valid_from <= cast(?4 as date) and a.valid_until >= cast(?3 as date)
            order by a.id
            """;

    private static final String LIVE =
            """
            select a.id, a.number from authorisation a
            where a.producer_id = ?1 and a.state in ('IN_FORCE', 'SUSPENDED')
            order by a.id
            """;

    private static final String BY_NUMBER = "select 1, id from authorisation where number = ?1";

    private static final String RECOGNITION_BY_NUMBER =
            "select 1, id from recognition where number = ?1";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private SaleDoor door;

    public void add(Object granted) {
        database.persist(granted);
        database.flush();
    }

    /**
     * Locks the authorisation first, so that every checkout that reads it under FOR SHARE is waited
     * for, and none reads it until the change is committed.
     *
     * @throws NotFound when there is none
     */
    public Authorisation lock(long id) {
        door.close(SaleDoor.Before.AUTHORISATION, id);
        Authorisation found =
                database.find(Authorisation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound("authorisation");
        }
        return found;
    }

    public boolean isNumberTaken(String number) {
        return number.indexOf('\0') < 0
                && Row.find(database.createNativeQuery(BY_NUMBER).setParameter(1, number))
                        .isPresent();
    }

    public boolean isRecognitionNumberTaken(String number) {
        return Row.find(database.createNativeQuery(RECOGNITION_BY_NUMBER).setParameter(1, number))
                .isPresent();
    }

    /** Numbers of what the producer already holds of that kind for some of those days. */
    public List<String> listOverlapping(AuthorisationGrant grant) {
        return Row.list(
                        database.createNativeQuery(OVERLAPPING)
                                .setParameter(1, grant.producerId())
                                .setParameter(2, grant.kind().name())
                                .setParameter(3, grant.validFrom().toString())
                                .setParameter(4, grant.validUntil().toString()))
                .stream()
                .map(r -> r.text(1))
                .toList();
    }

    /** Ids of what the producer holds that has not ended, in the order in which to lock them. */
    public List<Long> listLive(long producerId) {
        return Row.list(database.createNativeQuery(LIVE).setParameter(1, producerId)).stream()
                .map(r -> r.id(0))
                .toList();
    }

    public List<AuthorisationView> listOfProducer(long producerId) {
        return Row.list(database.createNativeQuery(OF_PRODUCER).setParameter(1, producerId))
                .stream()
                .map(StoredAuthorisations::authorisation)
                .toList();
    }

    public List<RecognitionView> listRecognitions(long organisationId) {
        return Row.list(database.createNativeQuery(RECOGNITIONS).setParameter(1, organisationId))
                .stream()
                .map(StoredAuthorisations::recognition)
                .toList();
    }

    private static AuthorisationView authorisation(Row r) {
        return new AuthorisationView(
                r.id(0),
                r.id(1),
                r.one(AuthorisationKind.class, 2),
                r.text(3),
                r.text(4),
                r.day(5),
                r.day(6),
                r.one(AuthorisationState.class, 7),
                r.text(8),
                r.instant(9),
                r.codes(10));
    }

    /** The recognition in the first eight columns. */
    static RecognitionView recognition(Row r) {
        return new RecognitionView(
                r.id(0),
                r.id(1),
                r.one(RecognitionKind.class, 2),
                r.text(3),
                r.day(4),
                r.day(5),
                r.one(RecognitionState.class, 6),
                r.text(7));
    }
}
