package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.tsagaan.listing.DeliveryRules;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.search.index.Away;
import org.tsagaan.search.index.Elasticsearch;
import org.tsagaan.search.query.Answers.Found;

/**
 * Asks Elasticsearch: where there are few offers a page and its exact counts at once; among very
 * many the page first, and counts as exact as what was found is few.
 */
@ApplicationScoped
public class Finding {

    @Inject private Elasticsearch elasticsearch;
    @Inject private Answers answers;
    @Inject private Extent extent;

    /**
     * One page of what was asked for.
     *
     * @param query without refusals
     * @param rules which provinces take what
     * @throws Away when Elasticsearch does not answer in time
     */
    public Found find(SearchQuery query, DeliveryRules rules, Instant now) throws Away {
        OptionalDouble sample = extent.sample(now);
        if (sample.isEmpty()) {
            return answers.read(query, rules, ask(Searches.of(query, rules, now)));
        }
        SearchResponse<Void> page = ask(Searches.page(query, rules, now));
        return isCounted(page.hits().total())
                ? answers.read(query, rules, page, ask(Searches.counts(query, rules, now)))
                : answers.readEstimated(
                        query,
                        rules,
                        page,
                        ask(Searches.estimate(query, rules, now, sample.getAsDouble())));
    }

    private static boolean isCounted(@Nullable TotalHits total) {
        return total != null && total.relation() == TotalHitsRelation.Eq;
    }

    private SearchResponse<Void> ask(SearchRequest request) throws Away {
        return elasticsearch.read(client -> client.search(request, Void.class));
    }
}
