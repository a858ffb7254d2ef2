package org.tsagaan.supervision.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tsagaan.account.Division;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.kernel.WorkingDays;
import org.tsagaan.licensing.ApplicationKind;
import org.tsagaan.licensing.ApplicationState;
import org.tsagaan.supervision.Deadlines;
import org.tsagaan.supervision.Urgency;
import org.tsagaan.supervision.model.Horizon;

/** Applications that wait for an officer, by the day on which they are due. */
@ApplicationScoped
public class DeadlineFigures {

    private static final String PRESSING =
            """
             from registration_application a join division d on d.code = a.division_code
            where a.state in ('SUBMITTED', 'IN_REVIEW') and a.due_on <= cast(?3 as date)
                and a.division_code like any (cast(?1 as text[]))
                and (?2 or a.producer_kind <> 'LICENSED_ENTERPRISE')
            """;

    private static final String COUNT =
            "select "
                    + DivisionColumns.OF_D
                    + ", a.due_on, count(*)"
                    + PRESSING
                    + " group by d.code, a.due_on order by d.code";

    private static final String MOST_URGENT =
            "select "
                    + DivisionColumns.OF_D
                    + ", a.due_on, a.id, a.kind, a.state,"
                    + " coalesce(cast(a.answers as jsonb) ->> 'nameZh', '')"
                    + PRESSING
                    + " order by a.due_on, a.id limit ?4";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /**
     * How many are how near, by division.
     *
     * @param divisions codes, or their first digits with a per cent sign
     * @param licences whether enterprises are counted too
     */
    public List<Deadlines.InDivision> listInDivisions(
            List<String> divisions, boolean licences, Horizon horizon) {
        Map<Division, Map<Urgency, Integer>> counts = new LinkedHashMap<>();
        for (Row r : Row.list(query(COUNT, divisions, licences, horizon))) {
            int due = r.count(DivisionColumns.NEXT + 1);
            horizon.find(r.day(DivisionColumns.NEXT))
                    .ifPresent(
                            urgency ->
                                    counts.computeIfAbsent(
                                                    DivisionColumns.read(r),
                                                    division -> new EnumMap<>(Urgency.class))
                                            .merge(urgency, due, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(e -> new Deadlines.InDivision(e.getKey(), e.getValue()))
                .toList();
    }

    /** The applications themselves, what is due first on top. */
    public List<Deadlines.Pressing> listMostUrgent(
            List<String> divisions,
            boolean licences,
            Horizon horizon,
            WorkingDays days,
            int limit) {
        Query query = query(MOST_URGENT, divisions, licences, horizon).setParameter(4, limit);
        return Row.list(query).stream().map(r -> pressing(r, horizon, days)).toList();
    }

    private Query query(String sql, List<String> divisions, boolean licences, Horizon horizon) {
        return database.createNativeQuery(sql)
                .setParameter(1, SqlArray.ofIds(divisions))
                .setParameter(2, licences)
                .setParameter(3, horizon.five().toString());
    }

    private static Deadlines.Pressing pressing(Row r, Horizon horizon, WorkingDays days) {
        int from = DivisionColumns.NEXT;
        LocalDate due = r.day(from);
        return new Deadlines.Pressing(
                r.id(from + 1),
                r.text(from + 4),
                r.one(ApplicationKind.class, from + 2),
                r.one(ApplicationState.class, from + 3),
                DivisionColumns.read(r),
                due,
                horizon.find(due).orElseThrow(),
                days.left(horizon.today(), due));
    }
}
