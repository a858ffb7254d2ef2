package org.tsagaan.order.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.tsagaan.kernel.Row;
import org.tsagaan.order.Arrival;
import org.tsagaan.order.Delivery;

/** Reads how long parcels took; of many arrivals the latest, so that the question costs little. */
@ApplicationScoped
public class ArrivalQueries {

    private static final String TOOK =
            """
            select count(*), ceil(percentile_disc(0.8) within group (
                order by extract(epoch from f.state_since - c.placed_at)) / 86400)
            from (select order_id, state_since from fulfilment
                where state = 'DELIVERED' and delivery = ?2 and state_since > cast(?3 as timestamptz)
                order by state_since desc limit 3000) f
            join customer_order c on c.id = f.order_id
            where c.province_code = ?1 having count(*) > 0
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public Optional<Arrival> find(String province, Delivery delivery, Instant since) {
        return Row.find(
                        database.createNativeQuery(TOOK)
                                .setParameter(1, province)
                                .setParameter(2, delivery.name())
                                .setParameter(3, since.toString()))
                .map(row -> new Arrival(row.count(0), row.count(1)));
    }
}
