package org.tsagaan.order.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.LastCheck.PartOfOrder;

/** Whose a part of an order is. */
@ApplicationScoped
public class PartOwners {

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** The organisation that sends a part of an order. */
    public record Owner(long orderId, long organisationId) {}

    /**
     * The order of a part that a person sends or hands over.
     *
     * @throws NotFound when it does not exist or is not the person's
     */
    public PartOfOrder require(Person person, long fulfilmentId) {
        return find(fulfilmentId)
                .filter(o -> person.actsFor(o.organisationId(), Role.MERCHANT))
                .map(o -> new PartOfOrder(o.orderId(), fulfilmentId))
                .orElseThrow(() -> new NotFound("fulfilment"));
    }

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
