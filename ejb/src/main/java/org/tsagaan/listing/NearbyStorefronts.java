package org.tsagaan.listing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tsagaan.listing.adapter.NearbyQueries;

/** Which storefronts are near a place. */
@Stateless
public class NearbyStorefronts {

    private static final int MOST = 200;

    @Inject private NearbyQueries queries;

    /**
     * A storefront and how far it is.
     *
     * @param place of the producer, or of the division of a store
     * @param metres as the crow flies
     */
    public record Nearby(long storefrontId, Position place, long metres) {}

    /**
     * Storefronts that are open for business, the nearest first.
     *
     * @param limit at most so many, 1 to 200
     */
    public List<Nearby> listNearest(Position from, int limit) {
        return queries.list(from, Math.clamp(limit, 1, MOST));
    }
}
