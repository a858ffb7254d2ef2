package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.tsagaan.listing.DeliveryRules;
import org.tsagaan.listing.Facet;
import org.tsagaan.listing.SearchFilters;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.search.FacetNames;
import org.tsagaan.search.WaysOut;

/** Asks what a search would find without each of its filters, and what the shop is full of. */
@ApplicationScoped
public class Widening {

    private static final String CATEGORIES = "categories";
    private static final int FULLEST = 6;

    @Inject private FacetNames names;

    public static SearchRequest of(SearchQuery query, DeliveryRules rules, Instant now) {
        Filters filters = new Filters(rules, now);
        return Asking.counting(
                Query.of(q -> q.bool(b -> b.filter(Filters.always(shop(query), now)))),
                counts(query, filters));
    }

    private static SearchFilters shop(SearchQuery query) {
        return SearchFilters.all(query.filters().channel());
    }

    private static Map<String, Aggregation> counts(SearchQuery query, Filters filters) {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        counts.put(
                CATEGORIES,
                Aggregation.of(a -> a.terms(t -> t.field("categoryCode").size(FULLEST))));
        for (SearchFilters.Part part : query.filters().parts()) {
            SearchFilters rest = query.filters().without(part);
            counts.put(
                    part.name(),
                    Aggregation.of(a -> a.filter(within(query.text(), rest, filters))));
        }
        return counts;
    }

    private static Query within(String text, SearchFilters rest, Filters filters) {
        return Query.of(
                q ->
                        q.bool(
                                b ->
                                        b.must(Words.query(text))
                                                .filter(Filters.always(rest, filters.now()))
                                                .filter(filters.chosen(rest))));
    }

    public WaysOut read(SearchQuery query, SearchResponse<Void> answer) {
        var counts = answer.aggregations();
        return new WaysOut(
                query.filters().parts().stream()
                        .map(
                                part ->
                                        new WaysOut.Without(
                                                part,
                                                count(counts, part.name()).filter().docCount()))
                        .filter(without -> without.found() > 0)
                        .sorted(Comparator.comparingLong(WaysOut.Without::found).reversed())
                        .toList(),
                count(counts, CATEGORIES).sterms().buckets().array().stream()
                        .map(
                                kind ->
                                        category(
                                                kind.key().stringValue(),
                                                OptionalLong.of(kind.docCount())))
                        .toList());
    }

    private static Aggregate count(Map<String, Aggregate> counts, String name) {
        return Objects.requireNonNull(counts.get(name));
    }

    /** What is known without counting. */
    public WaysOut uncounted() {
        List<WaysOut.Category> all =
                names.codes(Facet.Name.CATEGORY).stream()
                        .map(code -> category(code, OptionalLong.empty()))
                        .toList();
        return new WaysOut(List.of(), all);
    }

    private WaysOut.Category category(String code, OptionalLong found) {
        return new WaysOut.Category(
                code,
                names.zh(Facet.Name.CATEGORY, code),
                names.en(Facet.Name.CATEGORY, code),
                found);
    }
}
