package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tsagaan.listing.Facet;
import org.tsagaan.listing.SearchFilters;

/** Counts each facet without its own choices, in the same request as the hits. */
final class FacetCounts {

    /** Name of the aggregation within each facet's. */
    static final String VALUES = "values";

    private static final int MOST_VALUES = 100;

    private FacetCounts() {}

    static Map<String, Aggregation> of(SearchFilters filters) {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (Facet.Name facet : Facet.Name.values()) {
            counts.put(
                    facet.name(),
                    Aggregation.of(
                            a ->
                                    a.filter(Filters.chosenBeside(facet, filters))
                                            .aggregations(
                                                    VALUES,
                                                    v ->
                                                            v.terms(
                                                                    t ->
                                                                            t.field(field(facet))
                                                                                    .size(
                                                                                            MOST_VALUES)))));
        }
        return counts;
    }

    /** Where the facet's values stand in a document. */
    static String field(Facet.Name facet) {
        return switch (facet) {
            case CATEGORY -> "categoryCode";
            case DIVISION -> "divisionPath";
            case PRODUCER_KIND -> "producerKind";
            case STORAGE -> "storage";
        };
    }
}
