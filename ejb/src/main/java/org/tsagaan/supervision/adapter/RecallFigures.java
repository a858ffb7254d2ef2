package org.tsagaan.supervision.adapter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.kernel.WorkingDays;
import org.tsagaan.recall.RecallGrade;
import org.tsagaan.supervision.OpenRecalls;
import org.tsagaan.supervision.Urgency;
import org.tsagaan.supervision.model.Horizon;

/** Counts the recalls that go on, and what is known of their units. */
@ApplicationScoped
public class RecallFigures {

    private static final String OPEN =
            """
             from recall r join organisation o on o.id = r.producer_id
            join lot l on l.id = r.origin_lot_id join product p on p.id = l.product_id
            where r.closed_at is null and o.division_code like any (cast(?1 as text[]))
            """;

    private static final String COUNT =
            "select r.grade, r.finish_by, count(*)" + OPEN + " group by r.grade, r.finish_by";

    private static final String MOST_URGENT =
            """
            select v.*, t.lots, t.units, t.deliveries, t.told, t.buyers, k.answers, k.held, b.back
            from (select r.id, p.name_zh as product_zh, p.name_en as product_en,
                o.name_zh as producer_zh, o.name_en as producer_en, r.grade,
                r.announced_at > r.start_before as late, r.finish_by
            """
                    + OPEN
                    + """
                    order by r.finish_by, r.id limit ?2) v
                    cross join lateral (
                        select (select count(*) from recall_lot x where x.recall_id = v.id) as lots,
                            coalesce(sum(a.quantity), 0) as units,
                            count(distinct f.id) as deliveries,
                            count(distinct f.id) filter (where not exists (
                                select from outbox b where b.consumer = 'NOTIFICATION'
                                    and b.topic = 'FULFILMENT_RECALLED' and b.aggregate_id = f.id
                                    and b.acknowledged_at is null)) as told,
                            count(distinct c.buyer_id) as buyers
                        from recall_lot x
                        join allocation a on a.lot_id = x.lot_id and a.state = 'DISPATCHED'
                        join order_line n on n.id = a.order_line_id
                        join fulfilment f on f.id = n.fulfilment_id
                        join customer_order c on c.id = f.order_id
                        where x.recall_id = v.id) t
                    cross join lateral (
                        select count(*) as answers, coalesce(sum(k.held_back), 0) as held
                        from recall_acknowledgement k where k.recall_id = v.id) k
                    cross join lateral (
                        select coalesce(sum(b.units), 0) as back
                        from recall_return b where b.recall_id = v.id) b
                    order by v.finish_by, v.id
                    """;

    /** How near the end of a term is. */
    private enum Term {
        OVER,
        /** At most three working days are left. */
        NEAR,
        IN_TIME;

        static Term of(LocalDate finishBy, Horizon horizon) {
            return switch (horizon.find(finishBy).orElse(Urgency.FIVE_DAYS)) {
                case OVERDUE -> OVER;
                case ONE_DAY, THREE_DAYS -> NEAR;
                case FIVE_DAYS -> IN_TIME;
            };
        }
    }

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /**
     * Every class with how many of it are how near the end of their term.
     *
     * @param divisions codes, or their first digits with a per cent sign
     */
    public List<OpenRecalls.OfGrade> listOfGrades(List<String> divisions, Horizon horizon) {
        List<Row> rows =
                Row.list(
                        database.createNativeQuery(COUNT)
                                .setParameter(1, SqlArray.ofIds(divisions)));
        return Arrays.stream(RecallGrade.values())
                .map(grade -> ofGrade(grade, rows, horizon))
                .toList();
    }

    /** The recalls themselves, whose term ends first on top. */
    public List<OpenRecalls.Progress> listMostUrgent(
            List<String> divisions, LocalDate today, WorkingDays days, int limit) {
        return Row.list(
                        database.createNativeQuery(MOST_URGENT)
                                .setParameter(1, SqlArray.ofIds(divisions))
                                .setParameter(2, limit))
                .stream()
                .map(r -> progress(r, today, days))
                .toList();
    }

    private static OpenRecalls.OfGrade ofGrade(RecallGrade grade, List<Row> rows, Horizon horizon) {
        Map<Term, Integer> terms =
                rows.stream()
                        .filter(r -> r.one(RecallGrade.class, 0) == grade)
                        .collect(
                                groupingBy(
                                        r -> Term.of(r.day(1), horizon),
                                        summingInt(r -> r.count(2))));
        return new OpenRecalls.OfGrade(
                grade,
                terms.getOrDefault(Term.OVER, 0),
                terms.getOrDefault(Term.NEAR, 0),
                terms.getOrDefault(Term.IN_TIME, 0));
    }

    private static OpenRecalls.Progress progress(Row r, LocalDate today, WorkingDays days) {
        LocalDate finishBy = r.day(7);
        return new OpenRecalls.Progress(
                r.id(0),
                r.text(1),
                r.text(2),
                r.text(3),
                r.text(4),
                r.one(RecallGrade.class, 5),
                r.flag(6),
                finishBy,
                finishBy.isBefore(today),
                days.left(today, finishBy),
                r.count(8),
                r.count(9),
                r.count(10),
                r.count(11),
                r.count(12),
                r.count(13),
                r.count(14),
                r.count(15));
    }
}
