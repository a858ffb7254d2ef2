package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.tsagaan.listing.Cursor;
import org.tsagaan.listing.Facet;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.listing.SearchSource;
import org.tsagaan.search.FacetNames;

/** Reads what Elasticsearch answered. */
@ApplicationScoped
public class Answers {

    @Inject private FacetNames names;

    /** Which offers were found, and what is known around them. */
    public record Found(
            List<Long> offerIds,
            OptionalLong total,
            List<Facet> facets,
            Optional<String> nextCursor) {}

    public Found read(SearchQuery query, SearchResponse<Void> answer) {
        List<Hit<Void>> hits = answer.hits().hits();
        var total = answer.hits().total();
        long count = total == null ? hits.size() : total.value();
        return new Found(
                hits.stream().map(Answers::offerId).toList(),
                OptionalLong.of(count),
                facets(query, answer.aggregations()),
                hits.size() < query.size()
                        ? Optional.empty()
                        : Optional.of(cursor(query, hits.getLast())));
    }

    private static long offerId(Hit<Void> hit) {
        return Long.parseLong(Objects.requireNonNull(hit.id()));
    }

    private static String cursor(SearchQuery query, Hit<Void> last) {
        return new Cursor(
                        SearchSource.ELASTICSEARCH,
                        query.sort(),
                        number(last.sort().getFirst()),
                        offerId(last))
                .text();
    }

    private static double number(FieldValue value) {
        return value.isDouble() ? value.doubleValue() : (double) value.longValue();
    }

    private List<Facet> facets(SearchQuery query, Map<String, Aggregate> counts) {
        List<Facet> facets = new ArrayList<>();
        for (Facet.Name name : Facet.Name.values()) {
            facets.add(
                    facet(
                            name,
                            query.filters().chosen(name),
                            buckets(counts, name.name(), FacetCounts.VALUES)));
        }
        return facets;
    }

    /** What was chosen is shown also when nothing is left of it. */
    private Facet facet(Facet.Name name, Set<String> chosen, List<StringTermsBucket> buckets) {
        Map<String, Long> counts = new HashMap<>();
        chosen.forEach(code -> counts.put(code, 0L));
        buckets.forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
        List<Facet.Value> values = new ArrayList<>();
        counts.forEach(
                (code, count) ->
                        values.add(
                                new Facet.Value(
                                        code,
                                        names.zh(name, code),
                                        names.en(name, code),
                                        count,
                                        chosen.contains(code))));
        values.sort(order(name));
        return new Facet(name, values);
    }

    private Comparator<Facet.Value> order(Facet.Name name) {
        Comparator<Facet.Value> byCount =
                Comparator.comparingLong(Facet.Value::count)
                        .reversed()
                        .thenComparing(Facet.Value::code);
        return name == Facet.Name.CATEGORY
                ? Comparator.comparingInt(value -> names.order(name, value.code()))
                : byCount;
    }

    private static List<StringTermsBucket> buckets(
            Map<String, Aggregate> counts, String outer, String inner) {
        Aggregate found = counts.get(outer);
        Aggregate values = found == null ? null : found.filter().aggregations().get(inner);
        return values == null || !values.isSterms() ? List.of() : values.sterms().buckets().array();
    }
}
