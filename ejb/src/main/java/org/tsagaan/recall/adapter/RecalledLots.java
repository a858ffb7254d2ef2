package org.tsagaan.recall.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.recall.HoldKind;
import org.tsagaan.recall.RecallAsked;
import org.tsagaan.recall.RecallPreview;
import org.tsagaan.recall.RecallScope;
import org.tsagaan.recall.RecalledLot;
import org.tsagaan.recall.model.LotHold;
import org.tsagaan.recall.model.RecallPolicy;

/** Which lots a recall takes in, and how it takes them. */
@ApplicationScoped
public class RecalledLots {

    /** A lot and where its units are. */
    private static final String LOT =
            """
            select l.id, l.lot_number, p.gtin, p.name_zh, p.name_en, l.produced_on,
                l.best_before, l.quantity,
                coalesce((select sum(s.received - s.allocated) from stock s
                    where s.lot_id = l.id), 0),
                coalesce((select sum(a.quantity) from allocation a
                    join order_line n on n.id = a.order_line_id
                    where a.lot_id = l.id and (a.state = 'ALLOCATED'
                        or a.state = 'RELEASED' and n.state = 'HELD')), 0),
                coalesce((select sum(a.quantity) from allocation a
                    where a.lot_id = l.id and a.state = 'DISPATCHED'), 0)
            from lot l join product p on p.id = l.product_id
            """;

    /** That lot l of product p is taken in by scope s, which begins with lot o of product q. */
    private static final String TAKES_IN =
            """
             l.produced_on between s.first_day and s.last_day
                and case s.scope
                    when 'PRODUCT' then l.product_id = o.product_id
                    when 'MILK_SOURCE' then p.producer_id = q.producer_id
                        and l.milk_source_zh || l.milk_source_en <> ''
                        and l.milk_source_zh = o.milk_source_zh
                        and l.milk_source_en = o.milk_source_en
                    else false end
            """;

    private static final String IN_SCOPE =
            LOT
                    + """
                     cross join (select cast(?2 as text) as scope, cast(?3 as date) as first_day,
                        cast(?4 as date) as last_day) s
                    join lot o on o.id = ?1 join product q on q.id = o.product_id
                    where (l.id = o.id or
                    """
                    + TAKES_IN
                    + """
                    ) and not exists (select from lot_hold h
                            where h.lot_id = l.id and h.kind = 'RECALL')
                    order by l.id limit ?5
                    """;

    private static final String OF_RECALL =
            LOT + " join recall_lot r on r.lot_id = l.id where r.recall_id = ?1 order by l.id";

    private static final String TAKING_IN =
            """
            select s.id, s.cause, l.lot_number from recall s
            join lot o on o.id = s.origin_lot_id join product q on q.id = o.product_id
            join lot l on l.id = ?1 join product p on p.id = l.product_id
            where s.producer_id = p.producer_id and
            """
                    + TAKES_IN
                    + " order by s.id limit 1";

    private static final String BUYERS =
            """
            select count(distinct c.email) filter (where c.buyer_id is null),
                count(distinct c.buyer_id)
            from allocation a
            join order_line n on n.id = a.order_line_id
            join fulfilment f on f.id = n.fulfilment_id
            join customer_order c on c.id = f.order_id
            where a.lot_id = any (cast(?1 as bigint[])) and a.state <> 'RELEASED'
            """;

    private static final String ADD =
            "insert into recall_lot (recall_id, lot_id, hold_id) values (?1, ?2, ?3)";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private StoredHolds holds;
    @Inject private AuditTrail audit;
    @Inject private MarketClock clock;
    @Inject private Event<CatalogueChanged> catalogueChanged;

    /** A recall that takes in a lot, and the lot's number. */
    public record Taking(long recallId, String cause, String lotNumber) {}

    /**
     * Lots that a recall would take in and that are not recalled yet, by their ids; one more than
     * one recall may have, when there are more.
     */
    public List<RecalledLot> listInScope(RecallAsked asked) {
        RecallScope scope = Objects.requireNonNull(asked.scope());
        Query query =
                database.createNativeQuery(IN_SCOPE)
                        .setParameter(1, asked.lotId())
                        .setParameter(2, scope.name())
                        .setParameter(3, day(asked.firstDay()))
                        .setParameter(4, day(asked.lastDay()))
                        .setParameter(5, RecallPolicy.MOST_LOTS + 1);
        return lots(query);
    }

    /** What a recall would take in, with how many ordered of it. */
    public RecallPreview preview(RecallAsked asked) {
        List<RecalledLot> lots = listInScope(asked);
        String ids = SqlArray.ofIds(lots.stream().map(RecalledLot::id).toList());
        Row buyers =
                Row.find(database.createNativeQuery(BUYERS).setParameter(1, ids)).orElseThrow();
        return new RecallPreview(lots, buyers.count(0), buyers.count(1));
    }

    /** The lots of a recall. */
    public List<RecalledLot> listOfRecall(long recallId) {
        return lots(database.createNativeQuery(OF_RECALL).setParameter(1, recallId));
    }

    /** The recall that takes in a lot by its scope, the first when there are several. */
    public Optional<Taking> findTaking(long lotId) {
        return Row.find(database.createNativeQuery(TAKING_IN).setParameter(1, lotId))
                .map(r -> new Taking(r.id(0), r.text(1), r.text(2)));
    }

    /** Holds a lot for good, under the lock of the lot. */
    public void take(Actor actor, long lotId, Taking taking) {
        LotHold hold = new LotHold(lotId, HoldKind.RECALL, taking.cause(), actor, clock.now());
        holds.add(hold);
        database.createNativeQuery(ADD)
                .setParameter(1, taking.recallId())
                .setParameter(2, lotId)
                .setParameter(3, hold.id())
                .executeUpdate();
        audit.record(
                actor,
                "recall.recall",
                "lot",
                lotId,
                taking.cause(),
                Map.of(
                        "hold", hold.id(),
                        "lotNumber", taking.lotNumber(),
                        "recall", taking.recallId()));
        catalogueChanged.fire(new CatalogueChanged(CatalogueChanged.Subject.LOT, lotId));
    }

    /** A day that is not given is one before all. */
    private static String day(@Nullable LocalDate day) {
        return Objects.requireNonNullElse(day, LocalDate.EPOCH).toString();
    }

    private static List<RecalledLot> lots(Query query) {
        return Row.list(query).stream().map(RecalledLots::lot).toList();
    }

    private static RecalledLot lot(Row r) {
        return new RecalledLot(
                r.id(0),
                r.text(1),
                r.text(2),
                r.text(3),
                r.text(4),
                r.day(5),
                r.day(6),
                r.count(7),
                r.count(8),
                r.count(9),
                r.count(10));
    }
}
