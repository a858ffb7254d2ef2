package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.tsagaan.listing.Cursor;
import org.tsagaan.listing.DeliveryRules;
import org.tsagaan.listing.Facet;
import org.tsagaan.listing.PageMaker;
import org.tsagaan.listing.PriceRange;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.search.FacetNames;

/** Reads what Elasticsearch answered. */
@ApplicationScoped
public class Answers {

    @Inject private FacetNames names;

    /**
     * Which offers were found, and what is known around them.
     *
     * @param isEstimated whether the counts are estimates, of two digits
     */
    public record Found(
            List<Long> offerIds,
            OptionalLong total,
            List<Facet> facets,
            Optional<String> nextCursor,
            boolean isEstimated) {}

    /** A page as Elasticsearch answered it, and in which way it was put in order. */
    record Page(SearchResponse<Void> answer, PageMaker maker) {

        List<Hit<Void>> hits() {
            return answer.hits().hits();
        }

        /** How many it is among. */
        long total() {
            var total = answer.hits().total();
            return total == null ? hits().size() : total.value();
        }

        /** Whether all it is among were counted one by one. */
        boolean isCounted() {
            var total = answer.hits().total();
            return total != null && total.relation() == TotalHitsRelation.Eq;
        }
    }

    /**
     * What an answer to {@link Searches#of} says.
     *
     * @param rules by which it was asked
     */
    public Found read(SearchQuery query, DeliveryRules rules, SearchResponse<Void> answer) {
        return read(query, rules, new Page(answer, PageMaker.ELASTICSEARCH), answer);
    }

    /** What a page and its counts, asked for by themselves, say. */
    Found read(SearchQuery query, DeliveryRules rules, Page page, SearchResponse<Void> counts) {
        List<Facet> facets = facets(query, rules, counts.aggregations());
        return found(query, page, page.total(), facets, false);
    }

    /** What a page and an estimate of its counts say. */
    Found readEstimated(
            SearchQuery query, DeliveryRules rules, Page page, SearchResponse<Void> estimate) {
        Map<String, Aggregate> counts = FacetBuckets.ofSample(estimate.aggregations());
        long found = Objects.requireNonNull(counts.get(FacetCounts.FOUND)).filter().docCount();
        List<Facet> facets =
                facets(query, rules, counts).stream()
                        .map(facet -> facet.counting(Answers::rounded))
                        .toList();
        return found(query, page, rounded(found), facets, true);
    }

    private static Found found(
            SearchQuery query, Page page, long total, List<Facet> facets, boolean isEstimated) {
        return new Found(
                page.hits().stream().map(Answers::offerId).toList(),
                OptionalLong.of(total),
                facets,
                nextCursor(query, page),
                isEstimated);
    }

    /** To two digits: more of them no estimate knows. */
    static long rounded(long count) {
        long unit = 1;
        while (count / unit >= 100) {
            unit *= 10;
        }
        return (count + unit / 2) / unit * unit;
    }

    private static Optional<String> nextCursor(SearchQuery query, Page page) {
        return page.hits().size() < query.size()
                ? Optional.empty()
                : Optional.of(cursor(query, page.maker(), page.hits().getLast()));
    }

    private static long offerId(Hit<Void> hit) {
        return Long.parseLong(Objects.requireNonNull(hit.id()));
    }

    private static String cursor(SearchQuery query, PageMaker maker, Hit<Void> last) {
        return new Cursor(maker, query.sort(), number(last.sort().getFirst()), offerId(last))
                .text();
    }

    private static double number(FieldValue value) {
        return value.isDouble() ? value.doubleValue() : (double) value.longValue();
    }

    private List<Facet> facets(
            SearchQuery query, DeliveryRules rules, Map<String, Aggregate> counts) {
        return Arrays.stream(Facet.Name.values())
                .map(
                        name ->
                                facet(
                                        name,
                                        query.filters().chosen(name),
                                        FacetBuckets.of(name, rules, counts)))
                .toList();
    }

    /** What was chosen is shown also when nothing is left of it. */
    private Facet facet(Facet.Name name, Set<String> chosen, Map<String, Long> buckets) {
        Map<String, Long> counts = new HashMap<>(buckets);
        chosen.forEach(code -> counts.putIfAbsent(code, 0L));
        List<Facet.Value> values = new ArrayList<>();
        counts.forEach(
                (code, count) ->
                        values.add(
                                new Facet.Value(
                                        code,
                                        names.zh(name, code),
                                        names.en(name, code),
                                        name == Facet.Name.DIVISION ? Divided.within(code) : "",
                                        count,
                                        chosen.contains(code))));
        values.sort(order(name, counts));
        return new Facet(name, values);
    }

    private Comparator<Facet.Value> order(Facet.Name name, Map<String, Long> counts) {
        return switch (name) {
            case CATEGORY, DELIVER_TO ->
                    Comparator.comparingInt(value -> names.order(name, value.code()));
            case DIVISION -> Divided.order(counts);
            case DAYS_LEFT -> Comparator.comparingInt(value -> Integer.parseInt(value.code()));
            case PRICE ->
                    Comparator.comparing(value -> PriceRange.parse(value.code()).orElseThrow());
            case PRODUCER_KIND, SELLER_KIND, STORAGE, MARK ->
                    Comparator.comparingLong(Facet.Value::count)
                            .reversed()
                            .thenComparing(Facet.Value::code);
        };
    }
}
