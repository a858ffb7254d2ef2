package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import org.tsagaan.listing.DeliveryRules;
import org.tsagaan.listing.PageMaker;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.search.index.Away;
import org.tsagaan.search.index.Elasticsearch;
import org.tsagaan.search.query.Answers.Found;
import org.tsagaan.search.query.Answers.Page;

/**
 * Asks Elasticsearch: where there are few offers a page and its exact counts in one question; among
 * very many a page of the cheapest kind and an estimate beside it, and what is exact after them if
 * little was found.
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
        return Searches.mayGoByRegard(query)
                ? findByRegard(query, rules, now, sample.getAsDouble())
                : findAmongMany(query, rules, now, sample.getAsDouble());
    }

    /** Who has begun a search in this way goes on in it, also where fewer are left meanwhile. */
    private Found findByRegard(SearchQuery query, DeliveryRules rules, Instant now, double share)
            throws Away {
        Both both =
                both(
                        Searches.pageByRegard(query, rules, now),
                        Searches.estimateByRegard(query, rules, now, share));
        Page page = new Page(both.page(), PageMaker.ELASTICSEARCH_BY_REGARD);
        return page.isCounted() && query.cursor().isEmpty()
                ? findAmongMany(query, rules, now, share)
                : answers.readEstimated(query, rules, page, both.estimate());
    }

    private Found findAmongMany(SearchQuery query, DeliveryRules rules, Instant now, double share)
            throws Away {
        Both both =
                both(Searches.page(query, rules, now), Searches.estimate(query, rules, now, share));
        Page page = new Page(both.page(), PageMaker.ELASTICSEARCH);
        return page.isCounted()
                ? answers.read(query, rules, page, ask(Searches.counts(query, rules, now)))
                : answers.readEstimated(query, rules, page, both.estimate());
    }

    /** Two answers that are worth something together. */
    private record Both(SearchResponse<Void> page, SearchResponse<Void> estimate) {}

    private Both both(SearchRequest page, SearchRequest estimate) throws Away {
        return elasticsearch.read(
                client ->
                        together(
                                client.search(page, Void.class),
                                client.search(estimate, Void.class)));
    }

    /** Who gives up on the two gives up on each, which closes its connection. */
    private static CompletableFuture<Both> together(
            CompletableFuture<SearchResponse<Void>> page,
            CompletableFuture<SearchResponse<Void>> estimate) {
        CompletableFuture<Both> both = page.thenCombine(estimate, Both::new);
        var _ =
                both.whenComplete(
                        (answers, failure) -> {
                            if (both.isCancelled()) {
                                page.cancel(true);
                                estimate.cancel(true);
                            }
                        });
        return both;
    }

    private SearchResponse<Void> ask(SearchRequest request) throws Away {
        return elasticsearch.read(client -> client.search(request, Void.class));
    }
}
