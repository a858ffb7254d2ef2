package org.tsagaan.order.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.storefront.Stock.Allocated;

/** Reads which lots order lines were allocated from. */
@ApplicationScoped
public class AllocationQueries {

    /**
     * An allocation that has not left the storefront, with what the gate needs to judge it again.
     *
     * @param provinceCode where it is handed over (GB/T 2260): where it is sent to, or, picked up,
     *     where it is sold
     * @param remainingLifePercent what the buyer demanded; 0 for shoppers
     */
    public record OpenAllocation(
            long orderId,
            long fulfilmentId,
            long orderLineId,
            long offerId,
            String channel,
            String provinceCode,
            int remainingLifePercent,
            Allocated allocated) {}

    private static final String OPEN =
            """
            select f.order_id, f.id, l.id as line, l.offer_id, c.channel,
                   case when f.delivery = 'PICK_UP' then (
                           select left(g.division_code, 2) || '0000' from storefront s
                           join organisation g on g.id = s.organisation_id where s.id = f.storefront_id)
                       else c.province_code end as province,
                   coalesce(b.remaining_life_percent, 0),
                   a.storefront_id, a.lot_id, a.quantity
            from allocation a
            join order_line l on l.id = a.order_line_id and l.state = 'ORDERED'
            join fulfilment f on f.id = l.fulfilment_id and f.state in ('RESERVED', 'TO_DISPATCH', 'READY_FOR_PICKUP')
            join customer_order c on c.id = f.order_id
            left join retail_buyer b on b.id = c.buyer_id
            where a.state = 'ALLOCATED' and %s
            order by f.order_id, f.id, l.id, a.lot_id
            """;

    private static final String SENT =
            """
            select distinct l.fulfilment_id from allocation a
            join order_line l on l.id = a.order_line_id
            where a.lot_id = any (cast(?1 as bigint[])) and a.state = 'DISPATCHED'
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public List<OpenAllocation> listOfOrder(long orderId) {
        return list("f.order_id = ?1", orderId);
    }

    public List<OpenAllocation> listOfOrders(Collection<Long> orderIds) {
        return list("f.order_id = any (cast(?1 as bigint[]))", SqlArray.ofIds(orderIds));
    }

    public List<OpenAllocation> listOfFulfilment(long fulfilmentId) {
        return list("f.id = ?1", fulfilmentId);
    }

    public List<OpenAllocation> listOfLots(Collection<Long> lotIds) {
        String ids = SqlArray.ofIds(lotIds);
        return list("a.lot_id = any (cast(?1 as bigint[]))", ids);
    }

    /** Parts of orders with which units of these lots have left. */
    public List<Long> listSentParts(Collection<Long> lotIds) {
        Stream<?> ids =
                database.createNativeQuery(SENT)
                        .setParameter(1, SqlArray.ofIds(lotIds))
                        .getResultStream();
        return ids.map(id -> (Long) id).toList();
    }

    private List<OpenAllocation> list(String condition, Object parameter) {
        Stream<?> rows =
                database.createNativeQuery(OPEN.formatted(condition))
                        .setParameter(1, parameter)
                        .getResultStream();
        return rows.map(row -> allocation((Object[]) row)).toList();
    }

    private static OpenAllocation allocation(Object[] row) {
        long line = (Long) row[2];
        return new OpenAllocation(
                (Long) row[0],
                (Long) row[1],
                line,
                (Long) row[3],
                (String) row[4],
                (String) row[5],
                (Integer) row[6],
                new Allocated(line, (Long) row[7], (Long) row[8], (Integer) row[9]));
    }
}
