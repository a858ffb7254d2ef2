package org.tsagaan.standard.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.Row;
import org.tsagaan.standard.DeclarationView;
import org.tsagaan.standard.FilingState;
import org.tsagaan.standard.model.PublicSelfDeclaration;

/** Public self-declarations as stored. */
@ApplicationScoped
public class StoredDeclarations {

    private static final String VIEW =
            """
            select d.id, s.id, e.id, s.code, s.title_zh, s.title_en, e.edition, e.effective_from,
                e.effective_until, o.id, o.name_zh, o.name_en, b.standard_id,
                t.code || '-' || b.edition, d.declared_at, d.filing, d.filing_number,
                d.filing_reason
            from public_self_declaration d
            join standard_edition e on e.id = d.edition_id
            join standard s on s.id = e.standard_id
            join organisation o on o.id = s.producer_id
            join standard_edition b on b.id = d.basis_id
            join standard t on t.id = b.standard_id
            """;

    private static final String OF_EDITION = VIEW + " where e.id = ?1";

    private static final String OF_PRODUCER =
            VIEW + " where s.producer_id = ?1 and d.id < ?2 order by d.id desc limit ?3";

    private static final String OF_STANDARD = VIEW + " where s.id = ?1 order by d.id desc limit 1";

    private static final String ASKED =
            VIEW + " where d.filing = 'ASKED' and d.id > ?1 order by d.id limit ?2";

    private static final String BY_EDITION =
            "select d from PublicSelfDeclaration d where d.editionId = ?1";

    private static final String NUMBER =
            "select 1 from public_self_declaration where filing_number = ?1";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public void add(PublicSelfDeclaration declaration) {
        database.persist(declaration);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    /** The declaration of an edition, locked, if there is one. */
    public Optional<PublicSelfDeclaration> lock(long editionId) {
        return database.createQuery(BY_EDITION, PublicSelfDeclaration.class)
                .setParameter(1, editionId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public boolean isNumberTaken(String number) {
        return !database.createNativeQuery(NUMBER)
                .setParameter(1, number)
                .getResultList()
                .isEmpty();
    }

    public Optional<DeclarationView> findOfEdition(long editionId) {
        return Row.find(database.createNativeQuery(OF_EDITION).setParameter(1, editionId))
                .map(StoredDeclarations::view);
    }

    /** The newest of a standard. */
    public Optional<DeclarationView> findNewest(long standardId) {
        return Row.find(database.createNativeQuery(OF_STANDARD).setParameter(1, standardId))
                .map(StoredDeclarations::view);
    }

    /** Those of a producer before an id, the newest first. */
    public List<DeclarationView> listOfProducer(long producerId, long before, int limit) {
        return Row.list(
                        database.createNativeQuery(OF_PRODUCER)
                                .setParameter(1, producerId)
                                .setParameter(2, before)
                                .setParameter(3, limit))
                .stream()
                .map(StoredDeclarations::view)
                .toList();
    }

    /** Those after an id whose filing is asked for, the oldest first. */
    public List<DeclarationView> listAsked(long after, int limit) {
        return Row.list(
                        database.createNativeQuery(ASKED)
                                .setParameter(1, after)
                                .setParameter(2, limit))
                .stream()
                .map(StoredDeclarations::view)
                .toList();
    }

    private static DeclarationView view(Row r) {
        return new DeclarationView(
                r.id(0),
                r.id(1),
                r.id(2),
                r.text(3),
                r.text(4),
                r.text(5),
                r.text(6),
                r.day(7),
                r.dayOrNull(8),
                r.id(9),
                r.text(10),
                r.text(11),
                r.id(12),
                r.text(13),
                r.instant(14),
                r.one(FilingState.class, 15),
                r.textOrNull(16),
                r.textOrNull(17));
    }
}
