package org.tsagaan.recall.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.recall.RecallGrade;
import org.tsagaan.recall.RecallOrigin;
import org.tsagaan.recall.RecallReach;
import org.tsagaan.recall.RecallReach.RetailerReach;
import org.tsagaan.recall.RecallScope;
import org.tsagaan.recall.RecallView;

/** Recalls as they are read, and how far they have come. */
@ApplicationScoped
public class RecallPages {

    static final String RECALL =
            """
            select r.id as recall_id, o.id as producer, o.name_zh as producer_zh,
                o.name_en as producer_en, p.name_zh, p.name_en, r.origin, r.scope,
                r.first_day, r.last_day, r.grade, r.cause, r.advice, r.known_at, r.start_before,
                r.announced_at, r.finish_by, r.closed_at, r.result,
                (select count(*) from recall_lot x where x.recall_id = r.id)
            from recall r join organisation o on o.id = r.producer_id
            join lot l on l.id = r.origin_lot_id join product p on p.id = l.product_id
            """;

    private static final String BY_ID = RECALL + " where r.id = ?1";

    private static final String NEWEST =
            RECALL
                    + """
                     where r.id < ?1 and (not ?2 or r.closed_at is null)
                    order by r.id desc limit ?3
                    """;

    private static final String OF_LOT =
            RECALL + " where r.id = (select recall_id from recall_lot where lot_id = ?1)";

    private static final String SENT =
            """
             exists (select from recall_lot x
                join allocation a on a.lot_id = x.lot_id and a.state = 'DISPATCHED'
                join order_line n on n.id = a.order_line_id
                join fulfilment f on f.id = n.fulfilment_id
                join customer_order c on c.id = f.order_id
                where x.recall_id = r.id and %s)
            """;

    private static final String OF_ORDER =
            RECALL + " where " + SENT.formatted("c.id = ?1") + " order by r.id desc limit 20";

    private static final String OF_BUYERS =
            RECALL
                    + " where "
                    + SENT.formatted("c.buyer_id = any (cast(?1 as bigint[]))")
                    + " order by r.closed_at is not null, r.finish_by, r.id limit 50";

    private static final String LETTERS =
            """
            with part as (
                select distinct n.fulfilment_id as id from recall_lot x
                join allocation a on a.lot_id = x.lot_id and a.state = 'DISPATCHED'
                join order_line n on n.id = a.order_line_id where x.recall_id = ?1)
            select count(*), count(*) filter (where not exists (select from outbox b
                where b.consumer = 'NOTIFICATION' and b.topic = 'FULFILMENT_RECALLED'
                    and b.aggregate_id = part.id and b.acknowledged_at is null)) from part
            """;

    private static final String REFUNDED =
            """
            select coalesce(sum(f.amount_fen), 0), count(*) from refund f
            where f.reason = 'NOT_SELLABLE' and f.state = 'SUCCEEDED'
                and f.fulfilment_id in (select n.fulfilment_id from recall_lot x
                    join allocation a on a.lot_id = x.lot_id and a.state = 'RELEASED'
                    join order_line n on n.id = a.order_line_id and n.state = 'HELD'
                    where x.recall_id = ?1)
            """;

    private static final String PEOPLE =
            """
            select coalesce(sum(a.quantity), 0),
                (select coalesce(sum(b.units), 0) from recall_return b where b.recall_id = ?1)
            from recall_lot x join allocation a on a.lot_id = x.lot_id and a.state = 'DISPATCHED'
            join order_line n on n.id = a.order_line_id
            join fulfilment f on f.id = n.fulfilment_id
            join customer_order c on c.id = f.order_id
            where x.recall_id = ?1 and c.buyer_id is null
            """;

    private static final String BUYERS =
            """
            select o.id, o.name_zh, o.name_en, t.units, coalesce(k.held_back, 0),
                coalesce(k.sold_on, 0), coalesce(k.note, ''), k.acknowledged_at
            from (select c.buyer_id, sum(a.quantity) as units from recall_lot x
                join allocation a on a.lot_id = x.lot_id and a.state = 'DISPATCHED'
                join order_line n on n.id = a.order_line_id
                join fulfilment f on f.id = n.fulfilment_id
                join customer_order c on c.id = f.order_id
                where x.recall_id = ?1 and c.buyer_id is not null group by c.buyer_id) t
            join organisation o on o.id = t.buyer_id
            left join recall_acknowledgement k on k.recall_id = ?1 and k.buyer_id = t.buyer_id
            order by k.acknowledged_at is not null, o.id limit 500
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public Optional<RecallView> find(long id) {
        return one(database.createNativeQuery(BY_ID).setParameter(1, id));
    }

    /** The recall that took in a lot. */
    public Optional<RecallView> findOfLot(long lotId) {
        return one(database.createNativeQuery(OF_LOT).setParameter(1, lotId));
    }

    public List<RecallView> listNewest(boolean onlyOpen, long beforeId, int limit) {
        return list(
                database.createNativeQuery(NEWEST)
                        .setParameter(1, beforeId)
                        .setParameter(2, onlyOpen)
                        .setParameter(3, limit));
    }

    /** Recalls of what was sent with an order. */
    public List<RecallView> listOfOrder(long orderId) {
        return list(database.createNativeQuery(OF_ORDER).setParameter(1, orderId));
    }

    /** Recalls of what was sent to any of these buyers, open ones first. */
    public List<RecallView> listOfBuyers(List<Long> buyers) {
        return list(database.createNativeQuery(OF_BUYERS).setParameter(1, SqlArray.ofIds(buyers)));
    }

    public RecallReach reach(long recallId) {
        Row letters = first(LETTERS, recallId);
        Row people = first(PEOPLE, recallId);
        return new RecallReach(
                letters.count(0),
                letters.count(1),
                first(REFUNDED, recallId).id(0),
                people.count(0),
                people.count(1),
                listRetailers(recallId));
    }

    /** The supermarkets and department stores that had units of it; those first that are silent. */
    public List<RetailerReach> listRetailers(long recallId) {
        return Row.list(database.createNativeQuery(BUYERS).setParameter(1, recallId)).stream()
                .map(
                        r ->
                                new RetailerReach(
                                        r.id(0),
                                        r.text(1),
                                        r.text(2),
                                        r.count(3),
                                        r.count(4),
                                        r.count(5),
                                        r.text(6),
                                        r.instantOrNull(7)))
                .toList();
    }

    private Row first(String sql, long recallId) {
        return Row.find(database.createNativeQuery(sql).setParameter(1, recallId)).orElseThrow();
    }

    private static Optional<RecallView> one(Query query) {
        return list(query).stream().findFirst();
    }

    private static List<RecallView> list(Query query) {
        return Row.list(query).stream().map(RecallPages::view).toList();
    }

    static RecallView view(Row r) {
        return new RecallView(
                r.id(0),
                r.id(1),
                r.text(2),
                r.text(3),
                r.text(4),
                r.text(5),
                r.one(RecallOrigin.class, 6),
                r.one(RecallScope.class, 7),
                r.dayOrNull(8),
                r.dayOrNull(9),
                r.one(RecallGrade.class, 10),
                r.text(11),
                r.text(12),
                r.instant(13),
                r.instant(14),
                r.instant(15),
                r.day(16),
                r.instantOrNull(17),
                r.text(18),
                r.count(19));
    }
}
