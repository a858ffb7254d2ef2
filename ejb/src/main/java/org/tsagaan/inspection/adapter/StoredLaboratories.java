package org.tsagaan.inspection.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.Interruption;
import org.tsagaan.inspection.LaboratoryKind;
import org.tsagaan.inspection.LaboratoryRegistration;
import org.tsagaan.inspection.LaboratoryView;
import org.tsagaan.inspection.UnregisteredLaboratory;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlPattern;

/** Laboratories and their scope as stored. */
@ApplicationScoped
public class StoredLaboratories {

    private static final String INSERT = "insert into laboratory (id, kind) values (?1, ?2)";

    private static final String ORGANISATION =
            """
            select o.kind, exists (select from laboratory l where l.id = o.id)
            from organisation o where o.id = ?1
            """;

    private static final String LIST =
            """
            select l.id, l.kind, o.name_zh, o.name_en, d.code, d.name_zh, d.name_en,
                o.address, o.phone, l.park_id
            from laboratory l
            join organisation o on o.id = l.id
            join division d on d.code = o.division_code
            where ?1 = '' or l.id = any (cast(string_to_array(?1, ',') as bigint[]))
            order by l.id
            """;

    private static final String NAMED =
            """
            select l.id, l.kind from laboratory l join organisation o on o.id = l.id
            where l.id > ?1 and (o.name_zh ilike ?2 or o.name_en ilike ?2 or exists (
                select from accreditation a where a.laboratory_id = l.id and a.number ilike ?2))
            order by l.id limit ?3
            """;

    private static final String UNREGISTERED =
            """
            select o.id, o.name_zh, o.name_en
            from organisation o
            where o.kind = 'LABORATORY' and not exists (select from laboratory l where l.id = o.id)
            order by o.id desc limit ?1
            """;

    private static final String OF_PARK =
            "select l.id, l.kind from laboratory l where l.park_id = ?1";

    private static final String PARKLESS =
            """
            select l.id, l.kind from laboratory l
            where l.kind = 'PARK' and l.park_id is null order by l.id limit ?1
            """;

    private static final String PARK_OF =
            "select l.kind, l.park_id from laboratory l where l.id = ?1";

    private static final String RELEASE = "update laboratory set park_id = null where park_id = ?1";

    private static final String NAME = "update laboratory set park_id = ?2 where id = ?1";

    private static final String ACCREDITATIONS =
            """
            select a.laboratory_id, a.number, a.valid_from, a.valid_until,
                (select string_agg(i.item_code, ',' order by i.item_code)
                    from accreditation_item i where i.accreditation_id = a.id), a.id
            from accreditation a
            where ?1 = '' or a.laboratory_id = any (cast(string_to_array(?1, ',') as bigint[]))
            order by a.valid_until desc, a.id
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private StoredInterruptions interruptions;

    public void add(LaboratoryRegistration registration) {
        database.createNativeQuery(INSERT)
                .setParameter(1, registration.organisationId())
                .setParameter(2, registration.kind().name())
                .executeUpdate();
    }

    /** An organisation that is, or would be, a laboratory. */
    public record Seat(String organisationKind, boolean isLaboratory) {}

    public Optional<Seat> findSeat(long organisationId) {
        return Row.find(database.createNativeQuery(ORGANISATION).setParameter(1, organisationId))
                .map(r -> new Seat(r.text(0), r.flag(1)));
    }

    /**
     * Laboratories with what they are accredited for.
     *
     * @param id of one laboratory; 0 for all
     */
    public List<LaboratoryView> list(long id) {
        return among(id == 0 ? "" : String.valueOf(id));
    }

    /** Those of these ids, between commas; all when there is none. */
    private List<LaboratoryView> among(String ids) {
        Map<Long, List<Interruption>> interrupted = interruptions.list(ids);
        Map<Long, List<LaboratoryView.Accreditation>> scopes =
                Row.list(database.createNativeQuery(ACCREDITATIONS).setParameter(1, ids)).stream()
                        .collect(
                                Collectors.groupingBy(
                                        r -> r.id(0),
                                        Collectors.mapping(
                                                r -> accreditation(r, interrupted),
                                                Collectors.toList())));
        return Row.list(database.createNativeQuery(LIST).setParameter(1, ids)).stream()
                .map(r -> laboratory(r, scopes.getOrDefault(r.id(0), List.of())))
                .toList();
    }

    /** Those whose names, or the number of whose accreditation, have such a part, by id. */
    public List<LaboratoryView> listNamed(String text, long after, int limit) {
        return amongIds(
                database.createNativeQuery(NAMED)
                        .setParameter(1, after)
                        .setParameter(2, SqlPattern.containing(text))
                        .setParameter(3, limit));
    }

    /** Organisations that would be laboratories, the newest first. */
    public List<UnregisteredLaboratory> listUnregistered(int limit) {
        return Row.list(database.createNativeQuery(UNREGISTERED).setParameter(1, limit)).stream()
                .map(r -> new UnregisteredLaboratory(r.id(0), r.text(1), r.text(2)))
                .toList();
    }

    /** The laboratory of a park. */
    public Optional<LaboratoryView> findOfPark(long parkId) {
        return Row.find(database.createNativeQuery(OF_PARK).setParameter(1, parkId))
                .flatMap(r -> list(r.id(0)).stream().findFirst());
    }

    /** Laboratories of parks whose park is not named. */
    public List<LaboratoryView> listParkless(int limit) {
        return amongIds(database.createNativeQuery(PARKLESS).setParameter(1, limit));
    }

    private List<LaboratoryView> amongIds(Query found) {
        String ids =
                Row.list(found).stream()
                        .map(r -> String.valueOf(r.id(0)))
                        .collect(Collectors.joining(","));
        return ids.isEmpty() ? List.of() : among(ids);
    }

    /**
     * Whose a laboratory is.
     *
     * @param parkId the park it is named for; null while none is
     */
    public record Belonging(LaboratoryKind kind, @Nullable Long parkId) {}

    public Optional<Belonging> findBelonging(long laboratoryId) {
        return Row.find(database.createNativeQuery(PARK_OF).setParameter(1, laboratoryId))
                .map(r -> new Belonging(r.one(LaboratoryKind.class, 0), r.idOrNull(1)));
    }

    /** Makes it the laboratory of the park; the one it had is named for none any more. */
    public void name(long laboratoryId, long parkId) {
        database.createNativeQuery(RELEASE).setParameter(1, parkId).executeUpdate();
        database.createNativeQuery(NAME)
                .setParameter(1, laboratoryId)
                .setParameter(2, parkId)
                .executeUpdate();
    }

    private static LaboratoryView laboratory(
            Row r, List<LaboratoryView.Accreditation> accreditations) {
        return new LaboratoryView(
                r.id(0),
                r.one(LaboratoryKind.class, 1),
                r.text(2),
                r.text(3),
                r.text(4),
                r.text(5),
                r.text(6),
                r.text(7),
                r.text(8),
                r.idOrNull(9),
                accreditations);
    }

    private static LaboratoryView.Accreditation accreditation(
            Row r, Map<Long, List<Interruption>> interrupted) {
        return new LaboratoryView.Accreditation(
                r.id(5),
                r.text(1),
                r.day(2),
                r.day(3),
                r.codes(4),
                interrupted.getOrDefault(r.id(5), List.of()));
    }
}
