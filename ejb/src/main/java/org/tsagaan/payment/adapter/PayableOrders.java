package org.tsagaan.payment.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the provider is told of an order that waits to be paid. */
@ApplicationScoped
public class PayableOrders {

    private static final String FIND =
            """
            select number, email, language, extract(epoch from pay_before) from customer_order
            where id = ?1 and state = 'PLACED' and pay_before > cast(?2 as timestamptz)
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /**
     * An order that waits.
     *
     * @param payBefore until when
     */
    public record Payable(String number, String email, String language, Instant payBefore) {}

    /** Finds the order, unless it is paid, cancelled, or its time to pay has run out. */
    public Optional<Payable> find(long orderId, Instant now) {
        List<?> rows =
                database.createNativeQuery(FIND)
                        .setParameter(1, orderId)
                        .setParameter(2, now.toString())
                        .getResultList();
        return rows.stream().map(row -> payable((Object[]) row)).findFirst();
    }

    private static Payable payable(Object[] row) {
        return new Payable(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                Instant.ofEpochSecond(((Number) row[3]).longValue()));
    }
}
