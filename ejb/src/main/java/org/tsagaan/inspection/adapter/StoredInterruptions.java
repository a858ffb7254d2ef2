package org.tsagaan.inspection.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tsagaan.inspection.AccreditationState;
import org.tsagaan.inspection.Interruption;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.Row;

/** When accreditations did not hold, as stored. */
@ApplicationScoped
public class StoredInterruptions {

    private static final String OF_LABORATORIES =
            """
            select x.accreditation_id, x.kind, x.reason, x.began_at, x.ended_at, x.end_reason
            from accreditation_interruption x join accreditation a on a.id = x.accreditation_id
            where ?1 = '' or a.laboratory_id = any (cast(string_to_array(?1, ',') as bigint[]))
            order by x.began_at desc, x.id desc
            """;

    private static final String LOCK =
            "select laboratory_id, number from accreditation where id = ?1 for no key update";

    private static final String STATE =
            """
            select kind, id from accreditation_interruption
            where accreditation_id = ?1 and ended_at is null
            """;

    private static final String BEGIN =
            """
            insert into accreditation_interruption
                (accreditation_id, kind, reason, began_by, began_at)
            values (?1, ?2, ?3, ?4, cast(?5 as timestamptz))
            """;

    private static final String END =
            """
            update accreditation_interruption
            set ended_by = ?2, ended_at = cast(?3 as timestamptz), end_reason = ?4
            where accreditation_id = ?1 and ended_at is null
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /**
     * Of each accreditation, the newest first.
     *
     * @param laboratories ids between commas; empty for all
     */
    Map<Long, List<Interruption>> list(String laboratories) {
        return Row.list(database.createNativeQuery(OF_LABORATORIES).setParameter(1, laboratories))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                r -> r.id(0),
                                Collectors.mapping(
                                        StoredInterruptions::interruption, Collectors.toList())));
    }

    /** An accreditation that nobody else may change, and nobody may sign by, for the moment. */
    public record Locked(long laboratoryId, String number) {}

    /** Locks an accreditation; who signs by it is waited for. */
    public Optional<Locked> lock(long accreditationId) {
        return Row.find(database.createNativeQuery(LOCK).setParameter(1, accreditationId))
                .map(r -> new Locked(r.id(0), r.text(1)));
    }

    /** What the authority says of a locked accreditation. */
    public AccreditationState state(long accreditationId) {
        return Row.find(database.createNativeQuery(STATE).setParameter(1, accreditationId))
                .map(r -> r.one(AccreditationState.class, 0))
                .orElse(AccreditationState.IN_FORCE);
    }

    /** Enters that from now on it is suspended or withdrawn. */
    public void begin(
            long accreditationId, AccreditationState kind, Actor by, Instant at, String reason) {
        database.createNativeQuery(BEGIN)
                .setParameter(1, accreditationId)
                .setParameter(2, kind.name())
                .setParameter(3, reason)
                .setParameter(4, by.name())
                .setParameter(5, at.toString())
                .executeUpdate();
    }

    /** Ends what lasts, if anything does. */
    public void end(long accreditationId, Actor by, Instant at, String reason) {
        database.createNativeQuery(END)
                .setParameter(1, accreditationId)
                .setParameter(2, by.name())
                .setParameter(3, at.toString())
                .setParameter(4, reason)
                .executeUpdate();
    }

    private static Interruption interruption(Row r) {
        return new Interruption(
                r.one(AccreditationState.class, 1),
                r.text(2),
                r.instant(3),
                r.instantOrNull(4),
                Objects.requireNonNullElse(r.textOrNull(5), ""));
    }
}
