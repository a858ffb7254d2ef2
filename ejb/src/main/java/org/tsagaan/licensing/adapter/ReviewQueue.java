package org.tsagaan.licensing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlPattern;
import org.tsagaan.licensing.ApplicationEntry;
import org.tsagaan.licensing.ApplicationState;
import org.tsagaan.licensing.ReviewFilter;
import org.tsagaan.licensing.ReviewPosition;

/** What is on the desk of an officer, and what the clock has to look at. */
@ApplicationScoped
public class ReviewQueue {

    private static final String SCOPE =
            """
             where a.division_code like any (cast(?1 as text[]))
                and (?2 or a.producer_kind <> 'LICENSED_ENTERPRISE')
                and a.submitted_at is not null
            """;

    private static final String FILTER =
            """
                and (?3 = '' or a.kind = ?3)
                and (?4 = '' or cast(a.answers as jsonb) ->> 'nameZh' ilike ?5
                    or cast(a.answers as jsonb) ->> 'nameEn' ilike ?5)
            """;

    private static final String OPEN =
            """
                and a.state in ('SUBMITTED', 'IN_REVIEW', 'CORRECTION_ASKED')
                and (?6 = '' or a.state = ?6)
                and (?7 = '' or (a.due_on, a.id) > (cast(?7 as date), ?8))
            order by a.due_on, a.id limit ?9
            """;

    private static final String CLOSED =
            """
                and a.state = ?6 and (?8 = 0 or a.id < ?8)
                and ?7 = ''
            order by a.id desc limit ?9
            """;

    private static final String COUNTS =
            "select a.state, count(*) from registration_application a"
                    + SCOPE
                    + " group by a.state";

    private static final String NEAR =
            """
            select id, 1 from registration_application
            where state in ('SUBMITTED', 'IN_REVIEW', 'CORRECTION_ASKED')
                and ((due_on <= cast(?1 as date) and reminded_for is distinct from due_on)
                    or (due_on < cast(?2 as date) and escalated_for is distinct from due_on))
            order by due_on, id limit ?3
            """;

    private static final String CLAIM =
            "select id, 1 from registration_application where id = ?1 for update skip locked";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private ApplicationReads reads;

    /**
     * A page of the queue: what is open by its day, what is closed newest first.
     *
     * @param divisions codes, or their first digits with a per cent sign
     * @param licences whether enterprises are decided upon here
     */
    public List<ApplicationEntry> list(
            List<String> divisions,
            boolean licences,
            ReviewFilter filter,
            Optional<ReviewPosition> after,
            int limit) {
        boolean closed = filter.state().map(ApplicationState::isClosed).orElse(false);
        String text = filter.text().strip();
        @Nullable LocalDate due = after.map(ReviewPosition::dueOn).orElse(null);
        Query query =
                database.createNativeQuery(
                                ApplicationReads.entryColumns()
                                        + SCOPE
                                        + FILTER
                                        + (closed ? CLOSED : OPEN))
                        .setParameter(1, array(divisions))
                        .setParameter(2, licences)
                        .setParameter(3, filter.kind().map(Enum::name).orElse(""))
                        .setParameter(4, text)
                        .setParameter(5, SqlPattern.containing(text))
                        .setParameter(6, filter.state().map(Enum::name).orElse(""))
                        .setParameter(7, Objects.toString(due, ""))
                        .setParameter(8, after.map(ReviewPosition::id).orElse(0L))
                        .setParameter(9, limit);
        return reads.entries(query);
    }

    /** How many there are in each state. */
    public Map<ApplicationState, Integer> counts(List<String> divisions, boolean licences) {
        Map<ApplicationState, Integer> counts = new EnumMap<>(ApplicationState.class);
        Row.list(
                        database.createNativeQuery(COUNTS)
                                .setParameter(1, array(divisions))
                                .setParameter(2, licences))
                .forEach(r -> counts.put(r.one(ApplicationState.class, 0), r.count(1)));
        return counts;
    }

    /**
     * Applications of whose day somebody has to be told.
     *
     * @param near the last day of which to remind
     */
    public List<Long> listDue(LocalDate near, LocalDate today, int limit) {
        return Row.list(
                        database.createNativeQuery(NEAR)
                                .setParameter(1, near.toString())
                                .setParameter(2, today.toString())
                                .setParameter(3, limit))
                .stream()
                .map(r -> r.id(0))
                .toList();
    }

    /** Locks an application; false when another is at it at this moment. */
    public boolean claim(long id) {
        return Row.find(database.createNativeQuery(CLAIM).setParameter(1, id)).isPresent();
    }

    private static String array(List<String> patterns) {
        return "{" + String.join(",", patterns) + "}";
    }
}
