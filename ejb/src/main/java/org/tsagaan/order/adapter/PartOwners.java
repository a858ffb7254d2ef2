package org.tsagaan.order.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose a part of an order is. */
@ApplicationScoped
public class PartOwners {

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** The organisation that sends a part of an order. */
    public record Owner(long orderId, long organisationId) {}

    public Optional<Owner> find(long fulfilmentId) {
        Stream<?> rows =
                database.createNativeQuery(
                                "select f.order_id, s.organisation_id from fulfilment f join"
                                        + " storefront s on s.id = f.storefront_id where f.id = ?1")
                        .setParameter(1, fulfilmentId)
                        .getResultStream();
        return rows.map(row -> (Object[]) row)
                .map(row -> new Owner((Long) row[0], (Long) row[1]))
                .findFirst();
    }
}
