package org.tsagaan.listing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tsagaan.kernel.Row;
import org.tsagaan.listing.NearbyStorefronts.Nearby;
import org.tsagaan.listing.Position;

/** Finds the storefronts that are nearest to a place, on a sphere. */
@ApplicationScoped
public class NearbyQueries {

    /** There are some thousands of them at most, so that each is measured. */
    private static final String NEAREST =
            """
            select place.id, place.latitude, place.longitude,
                round(2 * 6371000 * asin(sqrt(power(sin(radians(place.latitude - ?1) / 2), 2)
                    + cos(radians(place.latitude)) * cos(radians(?1))
                    * power(sin(radians(place.longitude - ?2) / 2), 2)))) as metres
            from (
                select s.id, coalesce(p.latitude, d.latitude) as latitude,
                    coalesce(p.longitude, d.longitude) as longitude
                from storefront s
                join organisation o on o.id = s.organisation_id
                join division d on d.code = o.division_code
                left join producer p on p.id = o.id and s.kind = 'PRODUCER'
                where s.state = 'OPEN') place
            order by metres, place.id
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** Those open for business, the nearest first. */
    public List<Nearby> list(Position from, int limit) {
        return Row.list(
                        database.createNativeQuery(NEAREST)
                                .setParameter(1, from.latitude())
                                .setParameter(2, from.longitude())
                                .setMaxResults(limit))
                .stream()
                .map(r -> new Nearby(r.id(0), new Position(r.real(1), r.real(2)), r.id(3)))
                .toList();
    }
}
