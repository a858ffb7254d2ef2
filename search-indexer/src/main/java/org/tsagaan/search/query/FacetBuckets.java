package org.tsagaan.search.query;

import static java.util.stream.Collectors.toMap;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.json.SimpleJsonpMapper;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tsagaan.kernel.JsonText;
import org.tsagaan.listing.DeliveryRules;
import org.tsagaan.listing.Facet;

/** Reads how many offers each value of a facet leaves. */
final class FacetBuckets {

    private static final Set<String> OF_THE_SAMPLE = Set.of("seed", "probability");

    private FacetBuckets() {}

    /** The counts by value; nothing of a value that leaves nothing, but for days and provinces. */
    static Map<String, Long> of(
            Facet.Name facet, DeliveryRules rules, Map<String, Aggregate> counts) {
        Aggregate outer = counts.get(facet.name());
        Aggregate values =
                outer == null ? null : outer.filter().aggregations().get(FacetCounts.VALUES);
        if (values == null) {
            return Map.of();
        }
        if (values.isFilters()) {
            Map<String, Long> kept = new HashMap<>();
            values.filters().buckets().keyed().forEach((days, b) -> kept.put(days, b.docCount()));
            return kept;
        }
        if (values.isRange()) {
            Map<String, Long> priced = new HashMap<>();
            values.range().buckets().keyed().forEach((code, b) -> priced.put(code, b.docCount()));
            priced.values().removeIf(count -> count == 0);
            return priced;
        }
        Map<String, Long> terms =
                values.isSterms()
                        ? values.sterms().buckets().array().stream()
                                .collect(toMap(b -> b.key().stringValue(), b -> b.docCount()))
                        : Map.of();
        return facet == Facet.Name.DELIVER_TO ? byProvince(rules, terms) : terms;
    }

    /**
     * What stands in a sample. The client has no type for one, and takes what is said of it beside
     * its counts for counts: without that it reads as any other aggregation of one bucket.
     */
    static Map<String, Aggregate> ofSample(Map<String, Aggregate> counts) {
        JsonObjectBuilder read = JsonText.object();
        Objects.requireNonNull(counts.get(FacetCounts.SAMPLE))
                ._custom()
                .toJson()
                .asJsonObject()
                .forEach(
                        (name, value) -> {
                            if (!OF_THE_SAMPLE.contains(name)) {
                                read.add(name, value);
                            }
                        });
        var mapper = new SimpleJsonpMapper();
        return JsonData.of(read.build(), mapper).to(FilterAggregate.class, mapper).aggregations();
    }

    private static Map<String, Long> byProvince(DeliveryRules rules, Map<String, Long> byKind) {
        return rules.provinces().stream()
                .collect(
                        toMap(
                                province -> province,
                                province ->
                                        byKind.entrySet().stream()
                                                .filter(
                                                        kind ->
                                                                !rules.refusedBy(province)
                                                                        .contains(kind.getKey()))
                                                .mapToLong(Map.Entry::getValue)
                                                .sum()));
    }
}
