package org.tsagaan.order.adapter;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Stream;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.order.LapsedOrders;

/** Looks for unpaid orders whose time is over. Any number of instances may look at once. */
@Singleton
public class OverdueOrders {

    private static final int AT_ONCE = 200;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @EJB private LapsedOrders lapsedOrders;
    @Inject private MarketClock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void lapse() {
        overdue().forEach(lapsedOrders::lapseOverdue);
    }

    private List<Long> overdue() {
        Stream<?> ids =
                database.createNativeQuery(
                                "select id from customer_order where state = 'PLACED' and"
                                        + " pay_before <= ?1 order by pay_before")
                        .setParameter(1, Timestamp.from(clock.now()))
                        .setMaxResults(AT_ONCE)
                        .getResultStream();
        return ids.map(Long.class::cast).toList();
    }
}
