package org.tsagaan.search.query;

import static org.tsagaan.search.index.IndexDefinition.LIVE;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.Map;

/**
 * What every question to the index that is searched begins with: a whole answer in time, or none;
 * from memory where nothing in the index has changed since the same was asked.
 */
final class Asking {

    private static final String PATIENCE = "900ms";

    private Asking() {}

    static SearchRequest.Builder whole() {
        return new SearchRequest.Builder()
                .index(LIVE)
                .timeout(PATIENCE)
                .requestCache(true)
                .allowPartialSearchResults(false);
    }

    /** Only counts, among what is let through. */
    static SearchRequest counting(Query among, Map<String, Aggregation> counts) {
        return whole().size(0).query(among).aggregations(counts).build();
    }
}
