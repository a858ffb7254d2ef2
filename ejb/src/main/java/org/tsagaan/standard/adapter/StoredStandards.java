package org.tsagaan.standard.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SaleDoor;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.standard.EditionPublication;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.FilingState;
import org.tsagaan.standard.StandardKind;
import org.tsagaan.standard.StandardView;
import org.tsagaan.standard.model.EditionPolicy;
import org.tsagaan.standard.model.Standard;
import org.tsagaan.standard.model.StandardEdition;

/** Standards and their editions as stored. */
@ApplicationScoped
public class StoredStandards {

    private static final String VIEW =
            """
            select s.id, s.code, s.kind, s.title_zh, s.title_en, e.edition, e.effective_from,
                s.issuer, o.id, o.name_zh, o.name_en, d.filing
            from standard s
            left join organisation o on o.id = s.producer_id
            left join standard_edition e on e.standard_id = s.id
                and e.effective_from <= cast(?1 as date)
                and (e.effective_until is null or e.effective_until > cast(?1 as date))
            left join public_self_declaration d on d.edition_id = e.id
            """;

    private static final String LIST = VIEW + " order by s.code";

    private static final String STANDARD = VIEW + " where s.id = ?2";

    private static final String EDITION =
            """
            select e.id, s.id, s.code, s.kind, s.title_zh, s.title_en, e.edition,
                e.effective_from, e.effective_until
            from standard_edition e join standard s on s.id = e.standard_id
            """;

    private static final String BY_ID = EDITION + " where e.id = ?1";

    private static final String BY_DATE =
            EDITION
                    + """
                     where s.id = ?1 and e.effective_from <= cast(?2 as date)
                        and (e.effective_until is null or e.effective_until > cast(?2 as date))
                    """;

    private static final String ALL_OF =
            EDITION + " where s.id = ?1 order by e.effective_from desc";

    private static final String BY_CODE = "select 1, id from standard where code = ?1";

    private static final String ENTITIES =
            "select e from StandardEdition e where e.standardId = ?1 order by e.effectiveFrom";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private StoredItems items;
    @Inject private SaleDoor door;
    @Inject private UniqueNames uniqueNames;

    /** Stores a standard and gives it its id. */
    public void add(Standard standard) {
        database.persist(standard);
        database.flush();
    }

    /**
     * Stores an edition that was found right beside those that are there, and ends the one it
     * supersedes.
     */
    public StandardEdition add(EditionPublication publication, List<StandardEdition> existing) {
        EditionPolicy.superseded(publication, existing)
                .ifPresent(e -> e.endOn(publication.effectiveFrom()));
        // The one superseded must have ended before the new one exists: editions never overlap.
        database.flush();
        StandardEdition edition = new StandardEdition(publication);
        database.persist(edition);
        database.flush();
        for (int i = 0; i < publication.items().size(); i++) {
            items.add(edition.id(), publication.items().get(i), i + 1);
        }
        return edition;
    }

    /**
     * Locks a standard, so that checkouts which read it are waited for.
     *
     * @throws NotFound when there is none
     */
    public Standard lock(long id) {
        door.close(SaleDoor.Before.STANDARD, id);
        Standard standard = database.find(Standard.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (standard == null) {
            throw new NotFound("standard");
        }
        return standard;
    }

    /**
     * Whether there is a standard of that code; whoever else would take it waits until the
     * transaction ends. What no column can hold is nobody's.
     */
    public boolean isCodeTaken(String code) {
        if (code.indexOf('\0') >= 0) {
            return false;
        }
        uniqueNames.claim("standard.code", code);
        return Row.find(database.createNativeQuery(BY_CODE).setParameter(1, code)).isPresent();
    }

    public List<StandardEdition> listEditions(long standardId) {
        return database.createQuery(ENTITIES, StandardEdition.class)
                .setParameter(1, standardId)
                .getResultList();
    }

    public List<StandardView> listStandards(LocalDate today) {
        return Row.list(database.createNativeQuery(LIST).setParameter(1, today.toString())).stream()
                .map(StoredStandards::standard)
                .toList();
    }

    public Optional<StandardView> findStandard(long id, LocalDate today) {
        return Row.find(
                        database.createNativeQuery(STANDARD)
                                .setParameter(1, today.toString())
                                .setParameter(2, id))
                .map(StoredStandards::standard);
    }

    public List<EditionView> listEditionViews(long standardId) {
        return Row.list(database.createNativeQuery(ALL_OF).setParameter(1, standardId)).stream()
                .map(r -> edition(r, List.of()))
                .toList();
    }

    public Optional<EditionView> findEdition(long id) {
        return Row.find(database.createNativeQuery(BY_ID).setParameter(1, id)).map(this::complete);
    }

    public Optional<EditionView> findEditionFor(long standardId, LocalDate producedOn) {
        return Row.find(
                        database.createNativeQuery(BY_DATE)
                                .setParameter(1, standardId)
                                .setParameter(2, producedOn.toString()))
                .map(this::complete);
    }

    private EditionView complete(Row r) {
        return edition(r, items.list(r.id(0)));
    }

    private static StandardView standard(Row r) {
        return new StandardView(
                r.id(0),
                r.text(1),
                r.one(StandardKind.class, 2),
                r.text(3),
                r.text(4),
                r.textOrNull(5),
                r.dayOrNull(6),
                r.text(7),
                holder(r),
                r.textOrNull(11) == null ? null : r.one(FilingState.class, 11));
    }

    private static StandardView.@Nullable Holder holder(Row r) {
        String name = r.textOrNull(9);
        return name == null ? null : new StandardView.Holder(r.id(8), name, r.text(10));
    }

    private static EditionView edition(Row r, List<EditionView.Item> items) {
        return new EditionView(
                r.id(0),
                r.id(1),
                r.text(2),
                r.one(StandardKind.class, 3),
                r.text(4),
                r.text(5),
                r.text(6),
                r.day(7),
                r.dayOrNull(8),
                items);
    }
}
