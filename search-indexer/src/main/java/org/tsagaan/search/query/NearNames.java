package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tsagaan.listing.SalesChannel;
import org.tsagaan.listing.SearchFilters;

/** The catalogue's own names near something that finds nothing, and whether they find something. */
final class NearNames {

    private static final int OFFERS = 20;

    private static final List<String> NAMES =
            List.of(
                    "categoryNameZh",
                    "categoryRomanised",
                    "nameZh",
                    "nameEn",
                    "producerNameZh",
                    "producerNameEn",
                    "storefrontNameZh",
                    "storefrontNameEn",
                    "divisionNames",
                    "categoryNameEn");

    private static final List<String> LETTERS =
            List.of(
                    "nameEn.folded",
                    "categoryRomanised",
                    "categoryNameEn.folded",
                    "producerNameEn.folded",
                    "storefrontNameEn.folded",
                    "divisionNames.english",
                    "nameZh.pinyin",
                    "categoryNameZh.pinyin",
                    "producerNameZh.pinyin",
                    "storefrontNameZh.pinyin",
                    "divisionNames.pinyin");

    private NearNames() {}

    /** Offers of which any name has something in common with any of the words. */
    static SearchRequest around(String text, Instant now) {
        return Asking.whole()
                .size(OFFERS)
                .source(source -> source.fetch(false))
                .fields(NAMES.stream().map(NearNames::named).toList())
                .query(
                        q ->
                                q.bool(
                                        b ->
                                                b.filter(shop(now))
                                                        .should(slips(text))
                                                        .should(pairs(text))
                                                        .minimumShouldMatch("1")))
                .build();
    }

    private static FieldAndFormat named(String field) {
        return FieldAndFormat.of(f -> f.field(field));
    }

    private static List<Query> shop(Instant now) {
        return Filters.always(SearchFilters.all(SalesChannel.RETAIL), now);
    }

    private static Query slips(String text) {
        return Query.of(
                q ->
                        q.multiMatch(
                                m ->
                                        m.query(text)
                                                .fields(LETTERS)
                                                .type(TextQueryType.BestFields)
                                                .operator(Operator.Or)
                                                .fuzziness("2")
                                                .maxExpansions(50)));
    }

    private static Query pairs(String text) {
        return Query.of(
                q ->
                        q.multiMatch(
                                m ->
                                        m.query(text)
                                                .fields(Words.ALL_BIGRAMS)
                                                .type(TextQueryType.BestFields)
                                                .operator(Operator.Or)));
    }

    /** The names of those offers, each once, the nearest offers' first. */
    static List<String> of(SearchResponse<Void> answer) {
        return NAMES.stream()
                .flatMap(field -> answer.hits().hits().stream().flatMap(hit -> names(hit, field)))
                .distinct()
                .toList();
    }

    private static Stream<String> names(Hit<Void> hit, String field) {
        JsonData values = hit.fields().get(field);
        return values == null || !(values.toJson() instanceof JsonArray names)
                ? Stream.of()
                : names.getValuesAs(JsonString.class).stream().map(JsonString::getString);
    }

    /** Counts what each of the texts would find. */
    static SearchRequest counting(List<String> texts, Instant now) {
        return Asking.counting(Query.of(q -> q.bool(b -> b.filter(shop(now)))), counts(texts));
    }

    private static Map<String, Aggregation> counts(List<String> texts) {
        return IntStream.range(0, texts.size())
                .boxed()
                .collect(
                        Collectors.toMap(
                                String::valueOf,
                                i -> Aggregation.of(a -> a.filter(Words.query(texts.get(i))))));
    }

    /** The first of the texts that finds something. */
    static Optional<String> first(List<String> texts, SearchResponse<Void> counted) {
        return IntStream.range(0, texts.size())
                .filter(i -> found(counted, i) > 0)
                .mapToObj(texts::get)
                .findFirst();
    }

    private static long found(SearchResponse<Void> counted, int text) {
        return Objects.requireNonNull(counted.aggregations().get(String.valueOf(text)))
                .filter()
                .docCount();
    }
}
