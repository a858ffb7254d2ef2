package org.tsagaan.listing.adapter;

import org.tsagaan.listing.Acclaim;
import org.tsagaan.listing.Position;
import org.tsagaan.listing.SearchQuery;

/**
 * In which order candidates come, in words of SQL that are ours alone; all orders ascend. Along an
 * index the stretches follow each other and cover the whole shelf. By age of the lots, by what
 * buyers judge and by distance there is no index: the offers listed last are put in that order.
 *
 * @param key by which an index gives the stretch
 * @param after what of it lies behind a cursor
 * @param order of the stretch
 * @param shown the value by which candidates are ordered
 * @param goesOn whether another stretch follows
 */
record ShelfOrder(String key, String after, String order, String shown, boolean goesOn) {

    private static final String DISTANCE =
            """
            2 * 6371000 * asin(sqrt(power(sin(radians(m.latitude - {lat}) / 2), 2)
                + cos(radians(m.latitude)) * cos(radians({lat}))
                * power(sin(radians(m.longitude - {lon}) / 2), 2)))\
            """;

    /** {@link Acclaim#rank()}, whole thousandths too. */
    private static final String RANK =
            "coalesce((select floor((%d + 1000.0 * sum(v.stars)) / (%d + count(*))) from review v"
                            .formatted(Acclaim.PRESUMED * Acclaim.WEIGHT, Acclaim.WEIGHT)
                    + " where v.product_id = p.id), 0)";

    static ShelfOrder of(SearchQuery query) {
        return switch (query.sort()) {
            case RELEVANCE -> new ShelfOrder("o.id", "o.id > ?13", "o.id", "o.key", true);
            case PRICE_UP -> along("o.price_fen");
            case PRICE_DOWN -> along("(-o.price_fen)");
            case RATING -> among("-" + RANK);
            case NEWEST -> among("cast('1970-01-01' as date) - k.produced_on");
            case NEAREST -> among(distance(query.near().orElseThrow()));
        };
    }

    /** The query with this order in its places. */
    String within(String sql) {
        return sql.replace("{key}", key)
                .replace("{after}", after)
                .replace("{order}", order)
                .replace("{shown}", shown)
                .replace("{goes_on}", String.valueOf(goesOn));
    }

    private static ShelfOrder along(String column) {
        String after =
                "(" + column + ", o.id) > (cast(least(greatest(?12, -1e12), 1e12) as bigint), ?13)";
        return new ShelfOrder(column, after, column + ", o.id", "o.key", true);
    }

    private static ShelfOrder among(String shown) {
        return new ShelfOrder("-o.id", "true", "o.id desc", shown, false);
    }

    /** The numbers are doubles of ours, never text of someone's. */
    private static String distance(Position from) {
        return DISTANCE.replace("{lat}", number(from.latitude()))
                .replace("{lon}", number(from.longitude()));
    }

    private static String number(double degrees) {
        return "cast('" + Double.toString(degrees) + "' as double precision)";
    }
}
