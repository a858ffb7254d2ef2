package org.tsagaan.storefront.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Row;

/** How much of a lot is on shelves already, and which shelf is its producer's own. */
@ApplicationScoped
public class ShelfQueries {

    private static final String SHELF =
            """
            select coalesce((select f.id from storefront f where f.organisation_id = ?2), 0),
                l.quantity,
                l.quantity - coalesce((select sum(s.received) from stock s where s.lot_id = l.id), 0)
            from lot l where l.id = ?1
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /**
     * Where the producer sells, and what there is to sell.
     *
     * @param storefrontId 0 when it has no storefront
     * @param made units of the lot
     * @param left units that no storefront received yet; may be negative
     */
    public record Shelf(long storefrontId, int made, int left) {}

    /**
     * @throws NotFound when there is no such lot
     */
    public Shelf read(long lotId, long producerId) {
        return Row.find(
                        database.createNativeQuery(SHELF)
                                .setParameter(1, lotId)
                                .setParameter(2, producerId))
                .map(r -> new Shelf(r.id(0), r.count(1), r.count(2)))
                .orElseThrow(() -> new NotFound("lot"));
    }
}
