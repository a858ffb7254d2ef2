package org.tsagaan.licensing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Row;
import org.tsagaan.licensing.ApplicationKind;
import org.tsagaan.licensing.DocumentKind;
import org.tsagaan.licensing.model.RegistrationApplication;
import org.tsagaan.licensing.model.ReviewTerms;

/** Applications as stored, the locks on them, and what their rules need to know. */
@ApplicationScoped
public class StoredApplications {

    private static final String TERMS =
            """
            select max(working_days) filter (where step = 'ACCEPT'),
                max(working_days) filter (where step = 'DECIDE'),
                max(working_days) filter (where step = 'CORRECT')
            from review_term where kind = ?1
            """;

    private static final String OPEN_OF_PERSON =
            """
            select count(*), 1 from registration_application
            where applicant_id = ?1
                and state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CORRECTION_ASKED')
            """;

    private static final String OPEN_OF_PRODUCER =
            """
            select 1, id from registration_application
            where producer_id = ?1 and kind = ?2
                and state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CORRECTION_ASKED')
            """;

    private static final String DOCUMENT_KINDS =
            """
            select distinct kind, 1 from application_document
            where application_id = ?1 and removed_at is null
            """;

    private static final String DIVISIONS = "select code, 1 from division";

    private static final String LICENCES_OF_DIVISION =
            """
            select count(*), 1 from authorisation
            where kind = 'PRODUCTION_LICENCE' and number like ?1
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public void add(RegistrationApplication application) {
        database.persist(application);
        database.flush();
    }

    /**
     * @throws NotFound when there is none
     */
    public RegistrationApplication lock(long id) {
        RegistrationApplication found =
                database.find(RegistrationApplication.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound("application");
        }
        return found;
    }

    public ReviewTerms terms(ApplicationKind kind) {
        Row row =
                Row.find(database.createNativeQuery(TERMS).setParameter(1, kind.name()))
                        .orElseThrow();
        return new ReviewTerms(row.count(0), row.count(1), row.count(2));
    }

    /** How many applications of a person are not closed. */
    public int countOpen(long accountId) {
        return Row.find(database.createNativeQuery(OPEN_OF_PERSON).setParameter(1, accountId))
                .orElseThrow()
                .count(0);
    }

    /** The application of that kind that a producer has open already. */
    public Optional<Long> findOpen(long producerId, ApplicationKind kind) {
        return Row.find(
                        database.createNativeQuery(OPEN_OF_PRODUCER)
                                .setParameter(1, producerId)
                                .setParameter(2, kind.name()))
                .map(r -> r.id(1));
    }

    public Set<DocumentKind> documentKinds(long applicationId) {
        return Row.list(database.createNativeQuery(DOCUMENT_KINDS).setParameter(1, applicationId))
                .stream()
                .map(r -> r.one(DocumentKind.class, 0))
                .collect(Collectors.toSet());
    }

    /** Codes of the divisions in which a producer can be. */
    public Set<String> divisionCodes() {
        return Row.list(database.createNativeQuery(DIVISIONS)).stream()
                .map(r -> r.text(0))
                .collect(Collectors.toSet());
    }

    /** How many licences a division has by their numbers. */
    public int countLicences(String divisionCode) {
        return Row.find(
                        database.createNativeQuery(LICENCES_OF_DIVISION)
                                .setParameter(1, "SC105" + divisionCode + "%"))
                .orElseThrow()
                .count(0);
    }
}
