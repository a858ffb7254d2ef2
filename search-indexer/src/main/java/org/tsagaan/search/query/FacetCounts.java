package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tsagaan.listing.Facet;
import org.tsagaan.listing.PriceRange;
import org.tsagaan.listing.SearchFilters;

/** Counts each facet without its own choices, in the same request as the hits. */
final class FacetCounts {

    /** Name of the aggregation within each facet's. */
    static final String VALUES = "values";

    /** Name of the aggregation that holds all others when they are estimated. */
    static final String SAMPLE = "sample";

    /** Name of the aggregation, within the sample, of what is found in all. */
    static final String FOUND = "found";

    /** The same offers are looked at each time, so that what is asked again is said again. */
    private static final int SEED = 1;

    private static final int MOST_VALUES = 100;
    private static final List<Integer> DAYS = List.of(7, 30, 90, 180);
    private static final List<PriceRange> PRICES =
            List.of(
                    PriceRange.ofFen(0, 1_999),
                    PriceRange.ofFen(2_000, 4_999),
                    PriceRange.ofFen(5_000, 9_999),
                    PriceRange.ofFen(10_000, 19_999),
                    PriceRange.fromFen(20_000));

    private FacetCounts() {}

    static Map<String, Aggregation> of(SearchFilters filters, Filters among, Instant now) {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (Facet.Name facet : Facet.Name.values()) {
            Aggregation values =
                    switch (facet) {
                        case DAYS_LEFT -> days(filters, now);
                        case PRICE -> prices(filters);
                        default -> terms(field(facet));
                    };
            counts.put(
                    facet.name(),
                    Aggregation.of(
                            a ->
                                    a.filter(among.chosenBeside(facet, filters))
                                            .aggregations(VALUES, values)));
        }
        return counts;
    }

    /**
     * The same, estimated from a share of the offers; what is found in all is counted with them.
     *
     * @param share 0 to 0.5
     */
    static Map<String, Aggregation> sampled(
            SearchFilters filters, Filters among, Instant now, double share) {
        Map<String, Aggregation> counts = new LinkedHashMap<>(of(filters, among, now));
        counts.put(FOUND, Aggregation.of(a -> a.filter(among.chosen(filters))));
        return Map.of(
                SAMPLE,
                Aggregation.of(
                        a ->
                                a.randomSampler(s -> s.probability(share).seed(SEED))
                                        .aggregations(counts)));
    }

    private static Aggregation terms(String field) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(MOST_VALUES)));
    }

    /** How much keeps for so many days, of a few numbers of them and of the one chosen. */
    private static Aggregation days(SearchFilters filters, Instant now) {
        Map<String, Query> keeping = new LinkedHashMap<>();
        IntStream.concat(
                        DAYS.stream().mapToInt(Integer::intValue),
                        IntStream.of(filters.daysLeft()).filter(days -> days > 0))
                .forEach(days -> keeping.put(String.valueOf(days), Filters.keeps(days, now)));
        return Aggregation.of(a -> a.filters(f -> f.filters(named -> named.keyed(keeping))));
    }

    /** How much costs so much, of a few ranges and of the one chosen. */
    private static Aggregation prices(SearchFilters filters) {
        List<AggregationRange> ranges =
                Stream.concat(PRICES.stream(), Stream.of(filters.price()))
                        .filter(range -> !range.isAny())
                        .distinct()
                        .map(FacetCounts::range)
                        .toList();
        return Aggregation.of(
                a -> a.range(r -> r.field(field(Facet.Name.PRICE)).keyed(true).ranges(ranges)));
    }

    /** Elasticsearch's ends before its upper bound, and ours with it. */
    private static AggregationRange range(PriceRange price) {
        return AggregationRange.of(
                range -> {
                    range.key(price.code());
                    price.from().ifPresent(least -> range.from((double) least.fen()));
                    price.to().ifPresent(most -> range.to((double) most.fen() + 1));
                    return range;
                });
    }

    /** Where a facet's values stand in a document; a province takes goods by who made them. */
    static String field(Facet.Name facet) {
        return switch (facet) {
            case CATEGORY -> "categoryCode";
            case DIVISION -> "divisionPath";
            case PRODUCER_KIND, DELIVER_TO -> "producerKind";
            case SELLER_KIND -> "storefrontKind";
            case PRICE -> "priceFen";
            case STORAGE -> "storage";
            case MARK -> "marks";
            case DAYS_LEFT -> "bestBefore";
        };
    }
}
