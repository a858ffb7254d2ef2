package org.tsagaan.order.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.tsagaan.kernel.Row;

/** Reads what the gate judged by when lots were allocated. */
@ApplicationScoped
public class EvidenceQueries {

    private static final String OF_LINE =
            """
            select a.lot_id, l.lot_number, a.quantity, a.assessed_at, cast(a.evidence as text), s.organisation_id
            from allocation a
            join lot l on l.id = a.lot_id
            join storefront s on s.id = a.storefront_id
            where a.order_line_id = ?1
            order by a.lot_id
            """;

    private static final String OF_LOT =
            """
            select a.lot_id, l.lot_number, a.quantity, a.assessed_at, cast(a.evidence as text), s.organisation_id
            from allocation a
            join lot l on l.id = a.lot_id
            join storefront s on s.id = a.storefront_id
            where a.lot_id = ?1 and a.assessed_at <= cast(?2 as timestamptz)
            order by a.assessed_at desc, a.id desc limit 20
            """;

    private static final String OF_ORDER =
            """
            select l.id, cast(a.evidence as text)
            from fulfilment f
            join order_line l on l.fulfilment_id = f.id
            join allocation a on a.order_line_id = l.id
            join lot t on t.id = a.lot_id
            where f.order_id = ?1
            order by l.id, t.best_before, t.id
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** The facts kept with an allocation, as JSON, and whose storefront sold it. */
    public record Kept(
            long lotId,
            String lotNumber,
            int units,
            Instant assessedAt,
            String facts,
            long organisationId) {}

    /** The facts kept with an allocation of an order's line, as JSON. */
    public record OfLine(long lineId, String facts) {}

    /** In the order in which the lots of a line expire. */
    public List<OfLine> listOfOrder(long orderId) {
        return Row.list(database.createNativeQuery(OF_ORDER).setParameter(1, orderId)).stream()
                .map(r -> new OfLine(r.id(0), r.text(1)))
                .toList();
    }

    public List<Kept> list(long orderLineId) {
        return read(database.createNativeQuery(OF_LINE).setParameter(1, orderLineId));
    }

    /** The last allocations of a lot until an instant, newest first. */
    public List<Kept> listUntil(long lotId, Instant instant) {
        return read(
                database.createNativeQuery(OF_LOT)
                        .setParameter(1, lotId)
                        .setParameter(2, instant.toString()));
    }

    private static List<Kept> read(Query query) {
        return Row.list(query).stream()
                .map(
                        r ->
                                new Kept(
                                        r.id(0),
                                        r.text(1),
                                        r.count(2),
                                        r.instant(3),
                                        r.text(4),
                                        r.id(5)))
                .toList();
    }
}
