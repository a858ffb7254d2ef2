package org.tsagaan.order.adapter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.order.LineState;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.OrderView.LotTaken;

/** Reads lines of orders with the lots they are from, each list in one query. */
@ApplicationScoped
public class LineQueries {

    // released allocations are shown too: what was held keeps its lot in sight
    private static final String LINES =
            """
            select l.fulfilment_id, l.id, l.offer_id, l.product_id, p.gtin, p.name_zh, p.name_en, p.picture, l.quantity,
                   l.unit_price_fen, l.total_fen, l.state, l.chosen_lot_id is not null,
                   (select string_agg(t.id || ' ' || t.best_before || ' ' || a.quantity || ' ' || t.lot_number, chr(10) order by t.best_before, t.id)
                    from allocation a join lot t on t.id = a.lot_id where a.order_line_id = l.id)
            from order_line l join fulfilment f on f.id = l.fulfilment_id join product p on p.id = l.product_id
            where %s order by l.id
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** Lines by the part of the order they belong to. */
    public Map<Long, List<OrderView.Line>> listOfOrder(long orderId) {
        return list("f.order_id = ?1", orderId);
    }

    /** Lines by the part of the order they belong to. */
    public Map<Long, List<OrderView.Line>> listOfFulfilments(Collection<Long> ids) {
        return list("f.id = any (cast(?1 as bigint[]))", SqlArray.ofIds(ids));
    }

    private Map<Long, List<OrderView.Line>> list(String condition, Object parameter) {
        Stream<?> rows =
                database.createNativeQuery(LINES.formatted(condition))
                        .setParameter(1, parameter)
                        .getResultStream();
        return rows.map(row -> (Object[]) row)
                .collect(groupingBy(r -> (Long) r[0], mapping(LineQueries::line, toList())));
    }

    private static OrderView.Line line(Object[] r) {
        return new OrderView.Line(
                (Long) r[1],
                (Long) r[2],
                (Long) r[3],
                (String) r[4],
                (String) r[5],
                (String) r[6],
                (String) r[7],
                (Integer) r[8],
                (Long) r[9],
                (Long) r[10],
                LineState.valueOf((String) r[11]),
                (Boolean) r[12],
                lots((String) r[13]));
    }

    private static List<LotTaken> lots(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(lot -> lot.split(" ", 4))
                .map(
                        p ->
                                new LotTaken(
                                        Long.parseLong(p[0]),
                                        p[3],
                                        LocalDate.parse(p[1]),
                                        Integer.parseInt(p[2])))
                .toList();
    }
}
