package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tsagaan.listing.Facet;
import org.tsagaan.listing.SearchFilters;

/** Counts each facet without its own choices, in the same request as the hits. */
final class FacetCounts {

    /** Name of the aggregation within each facet's. */
    static final String VALUES = "values";

    private static final int MOST_VALUES = 100;
    private static final List<Integer> DAYS = List.of(7, 30, 90, 180);

    private FacetCounts() {}

    static Map<String, Aggregation> of(SearchFilters filters, Filters among, Instant now) {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (Facet.Name facet : Facet.Name.values()) {
            Aggregation values =
                    facet == Facet.Name.DAYS_LEFT ? days(filters, now) : terms(field(facet));
            counts.put(
                    facet.name(),
                    Aggregation.of(
                            a ->
                                    a.filter(among.chosenBeside(facet, filters))
                                            .aggregations(VALUES, values)));
        }
        return counts;
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

    /** Where a facet's values stand in a document; a province takes goods by who made them. */
    static String field(Facet.Name facet) {
        return switch (facet) {
            case CATEGORY -> "categoryCode";
            case DIVISION -> "divisionPath";
            case PRODUCER_KIND, DELIVER_TO -> "producerKind";
            case STORAGE -> "storage";
            case MARK -> "marks";
            case DAYS_LEFT -> "bestBefore";
        };
    }
}
