package org.tsagaan.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.Row;
import org.tsagaan.notification.model.LetterFacts;
import org.tsagaan.notification.model.LetterFacts.Counter;
import org.tsagaan.notification.model.LetterFacts.Line;
import org.tsagaan.notification.model.LetterFacts.Part;
import org.tsagaan.notification.model.Topic;
import org.tsagaan.order.OrderLinks;
import org.tsagaan.order.PickUpTicket;

/** Reads what a letter says from the tables, as they stand now. */
@ApplicationScoped
public class LetterFactQueries {

    private static final String ADDRESSEE =
            "select o.id, o.number, o.language, o.email, o.recipient, coalesce(p.simulated,"
                    + " false),";

    private static final String OF_ORDER =
            ADDRESSEE
                    + """
                     o.total_fen
                    from customer_order o left join payment p on p.order_id = o.id where o.id = ?1
                    """;

    private static final String OF_PART =
            ADDRESSEE
                    + """
                     f.goods_fen + f.shipping_fen, f.id, s.name_zh, s.name_en, f.carrier, f.tracking
                    from fulfilment f join customer_order o on o.id = f.order_id
                    join storefront s on s.id = f.storefront_id
                    left join payment p on p.order_id = o.id where f.id = ?1
                    """;

    private static final String OF_REFUND =
            ADDRESSEE
                    + """
                     r.amount_fen, f.id, s.name_zh, s.name_en, f.carrier, f.tracking
                    from refund r join payment p on p.id = r.payment_id
                    join customer_order o on o.id = p.order_id
                    join fulfilment f on f.id = r.fulfilment_id
                    join storefront s on s.id = f.storefront_id where r.id = ?1
                    """;

    private static final String LINES =
            """
            select p.name_zh, p.name_en, l.quantity from order_line l
            join product p on p.id = l.product_id join fulfilment f on f.id = l.fulfilment_id
            where f.order_id = ?1 and (?2 = 0 or f.id = ?2) order by l.id
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private OrderLinks links;

    /** Empty when what the news names is not there any more. */
    public Optional<LetterFacts> find(Topic topic, long aggregateId) {
        String sql =
                switch (topic) {
                    case ORDER_PAID, ORDER_STOPPED -> OF_ORDER;
                    case FULFILMENT_DISPATCHED,
                            FULFILMENT_READY,
                            FULFILMENT_COLLECTED,
                            FULFILMENT_HELD,
                            FULFILMENT_RECALLED,
                            FULFILMENT_CANCELLED ->
                            OF_PART;
                    case REFUND_SUCCEEDED -> OF_REFUND;
                };
        Query query = database.createNativeQuery(sql).setParameter(1, aggregateId);
        return Row.find(query).map(row -> facts(topic, row));
    }

    private LetterFacts facts(Topic topic, Row row) {
        boolean whole = topic == Topic.ORDER_PAID || topic == Topic.ORDER_STOPPED;
        return new LetterFacts(
                topic,
                row.text(1),
                links.path(row.id(0)),
                row.text(2),
                row.text(3),
                row.text(4),
                row.flag(5),
                row.id(6),
                whole ? Optional.empty() : Optional.of(part(row)),
                lines(row.id(0), whole ? 0 : row.id(7)));
    }

    private Part part(Row row) {
        return new Part(
                row.text(8),
                row.text(9),
                row.text(10),
                row.text(11),
                links.findTicket(row.id(0), row.id(7)).flatMap(LetterFactQueries::counter));
    }

    private static Optional<Counter> counter(PickUpTicket ticket) {
        String code = ticket.code();
        Instant kept = ticket.keptUntil();
        return code == null || kept == null
                ? Optional.empty()
                : Optional.of(
                        new Counter(
                                ticket.divisionZh() + ticket.address() + " " + ticket.phone(),
                                ticket.address()
                                        + ", "
                                        + ticket.divisionEn()
                                        + ", "
                                        + ticket.phone(),
                                code,
                                kept));
    }

    private List<Line> lines(long orderId, long partId) {
        Query query =
                database.createNativeQuery(LINES).setParameter(1, orderId).setParameter(2, partId);
        return Row.list(query).stream()
                .map(row -> new Line(row.text(0), row.text(1), row.count(2)))
                .toList();
    }
}
