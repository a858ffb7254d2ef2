package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.GeoLocation;
import org.tsagaan.listing.Position;

/** Positions as Elasticsearch takes them. */
final class Places {

    private Places() {}

    static GeoLocation of(Position position) {
        return GeoLocation.of(
                l -> l.latlon(p -> p.lat(position.latitude()).lon(position.longitude())));
    }
}
