package org.tsagaan.recall.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.recall.RecallProgress;
import org.tsagaan.recall.RecallView;
import org.tsagaan.recall.UnrecalledFailure;

/** What those who follow recalls have on their desk. */
@ApplicationScoped
public class RecallDesks {

    private static final String FOLLOWED =
            "select * from ("
                    + RecallPages.RECALL
                    + """
                    where (o.division_code like any (cast(?1 as text[]))
                            or o.id = any (cast(?2 as bigint[])))
                    order by r.closed_at is not null, r.finish_by, r.id desc limit ?3) v
                    cross join lateral (
                        select coalesce(sum(a.quantity), 0) as sent,
                            count(distinct c.buyer_id) as buyers
                        from recall_lot x
                        join allocation a on a.lot_id = x.lot_id and a.state = 'DISPATCHED'
                        join order_line n on n.id = a.order_line_id
                        join fulfilment f on f.id = n.fulfilment_id
                        join customer_order c on c.id = f.order_id
                        where x.recall_id = v.recall_id) t
                    cross join lateral (
                        select coalesce(sum(k.held_back), 0) as held, count(*) as answers
                        from recall_acknowledgement k where k.recall_id = v.recall_id) k
                    cross join lateral (
                        select coalesce(sum(b.units), 0) as back
                        from recall_return b where b.recall_id = v.recall_id) b
                    """;

    private static final String UNRECALLED =
            """
            select l.id, l.lot_number, p.name_zh, p.name_en, o.name_zh, o.name_en, d.failed_at,
                t.units
            from (select r.lot_id, min(r.signed_at) as failed_at from inspection_report r
                where r.outcome = 'FAILED' and r.withdrawn_at is null
                    and not exists (select from inspection_report s
                        where s.retest_of = r.id and s.signed_at is not null
                            and s.withdrawn_at is null and s.outcome = 'PASSED'
                            and s.laboratory_id <> r.laboratory_id)
                group by r.lot_id) d
            join lot l on l.id = d.lot_id
            join product p on p.id = l.product_id
            join organisation o on o.id = p.producer_id
            cross join lateral (select sum(a.quantity) as units from allocation a
                where a.lot_id = l.id and a.state = 'DISPATCHED') t
            where (o.division_code like any (cast(?1 as text[]))
                    or o.id = any (cast(?2 as bigint[])))
                and t.units > 0
                and not exists (select from lot_hold h
                    where h.lot_id = l.id and h.kind = 'RECALL')
            order by d.failed_at, l.id limit ?3
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** A recall and what is known of its units. */
    public record Followed(RecallView view, int sent, int secured, int silent) {

        public RecallProgress progress(int daysLeft) {
            return new RecallProgress(view, sent, secured, silent, daysLeft);
        }
    }

    /**
     * Recalls of producers of these divisions, or of these producers.
     *
     * @param divisions codes, or their first digits with a per cent sign
     */
    public List<Followed> listFollowed(List<String> divisions, List<Long> producers, int limit) {
        return Row.list(query(FOLLOWED, divisions, producers, limit)).stream()
                .map(RecallDesks::followed)
                .toList();
    }

    /** Lots of the same that failed after units had left, and are not recalled. */
    public List<UnrecalledFailure> listUnrecalled(
            List<String> divisions, List<Long> producers, int limit) {
        return Row.list(query(UNRECALLED, divisions, producers, limit)).stream()
                .map(
                        r ->
                                new UnrecalledFailure(
                                        r.id(0),
                                        r.text(1),
                                        r.text(2),
                                        r.text(3),
                                        r.text(4),
                                        r.text(5),
                                        r.instant(6),
                                        r.count(7)))
                .toList();
    }

    private Query query(String sql, List<String> divisions, List<Long> producers, int limit) {
        return database.createNativeQuery(sql)
                .setParameter(1, "{" + String.join(",", divisions) + "}")
                .setParameter(2, SqlArray.ofIds(producers))
                .setParameter(3, limit);
    }

    private static Followed followed(Row r) {
        return new Followed(
                RecallPages.view(r),
                r.count(20),
                r.count(22) + r.count(24),
                r.count(21) - r.count(23));
    }
}
