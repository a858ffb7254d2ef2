package org.tsagaan.search.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpSerializable;
import co.elastic.clients.json.SimpleJsonpMapper;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tsagaan.kernel.Money;
import org.tsagaan.listing.Cursor;
import org.tsagaan.listing.DeliveryRules;
import org.tsagaan.listing.PageMaker;
import org.tsagaan.listing.Position;
import org.tsagaan.listing.PriceRange;
import org.tsagaan.listing.SalesChannel;
import org.tsagaan.listing.SearchFilters;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.listing.SearchSort;

class SearchesTest {

    static final Instant NOW = Instant.parse("2026-11-24T18:30:00Z");
    static final DeliveryRules RULES =
            new DeliveryRules(
                    Map.of("110000", Set.of(), "330000", Set.of("FAMILY", "PARK_TENANT")));

    @Test
    void everything_in_the_shop() throws IOException {
        assertAsks("everything", SearchQuery.of("", SalesChannel.RETAIL));
    }

    @Test
    void words_in_every_language() throws IOException {
        assertAsks("words", SearchQuery.of("9520000100018", SalesChannel.RETAIL));
    }

    @Test
    void facets_that_count_without_their_own_choices() throws IOException {
        var filters =
                new SearchFilters(
                        SalesChannel.WHOLESALE,
                        Set.of("urum", "hurood"),
                        Set.of("152500"),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of("HACCP"),
                        Optional.of(5L),
                        Optional.of(6L),
                        new PriceRange(Optional.of(new Money(1000)), Optional.of(new Money(9900))),
                        30,
                        Optional.of("330000"));
        var cursor = new Cursor(PageMaker.ELASTICSEARCH, SearchSort.NEAREST, 1234.5, 77);
        assertAsks(
                "narrowed",
                new SearchQuery(
                        "",
                        filters,
                        SearchSort.NEAREST,
                        Optional.of(new Position(42.24, 115.99)),
                        Optional.of(cursor.text()),
                        10));
    }

    @ParameterizedTest
    @EnumSource(SearchSort.class)
    void every_search_finds_only_what_can_be_bought_now(SearchSort sort) {
        var query =
                new SearchQuery(
                        "奶",
                        SearchFilters.all(SalesChannel.RETAIL),
                        sort,
                        Optional.of(new Position(42, 116)),
                        Optional.empty(),
                        24);
        assertThat(filters(Searches.of(query, RULES, NOW)))
                .contains("{\"range\":{\"sellableFrom\":{\"lt\":\"2026-11-24T18:31:00Z\"}}}")
                .contains("{\"range\":{\"sellableUntil\":{\"gt\":\"2026-11-24T18:30:00Z\"}}}")
                .contains("{\"range\":{\"available\":{\"gt\":0.0}}}");
    }

    @Test
    void within_a_minute_the_same_is_asked_again_so_that_it_may_be_remembered() {
        var query = SearchQuery.of("奶", SalesChannel.RETAIL);
        SearchRequest first = Searches.of(query, RULES, NOW);
        assertThat(first.requestCache()).isTrue();
        assertThat(json(Searches.of(query, RULES, NOW.plusMillis(59_999)))).isEqualTo(json(first));
        assertThat(json(Searches.of(query, RULES, NOW.plusMillis(60_000))))
                .isNotEqualTo(json(first));
    }

    @Test
    void suggestions_come_only_from_what_can_be_bought_now() {
        assertThat(filters(Suggestions.of("nai", "zh", 5, NOW)))
                .contains("{\"range\":{\"sellableFrom\":{\"lt\":\"2026-11-24T18:31:00Z\"}}}")
                .contains("{\"range\":{\"sellableUntil\":{\"gt\":\"2026-11-24T18:30:00Z\"}}}")
                .contains("{\"range\":{\"available\":{\"gt\":0.0}}}")
                .contains("{\"term\":{\"channel\":{\"value\":\"RETAIL\"}}}");
    }

    @Test
    void ways_out_and_other_words_lead_only_to_what_can_be_bought_now() {
        List<SearchRequest> asked =
                List.of(
                        Widening.of(SearchQuery.of("奶", SalesChannel.RETAIL), RULES, NOW),
                        NearNames.around("奶", NOW),
                        NearNames.counting(List.of("奶"), NOW));
        assertThat(asked)
                .allSatisfy(
                        request ->
                                assertThat(filters(request))
                                        .contains("{\"range\":{\"sellableFrom\":{\"lt\":")
                                        .contains("{\"range\":{\"sellableUntil\":{\"gt\":")
                                        .contains("{\"range\":{\"available\":{\"gt\":0.0}}}")
                                        .contains(
                                                "{\"term\":{\"channel\":{\"value\":\"RETAIL\"}}}"));
    }

    @Test
    void every_filter_is_counted_without_itself() {
        var filters =
                new SearchFilters(
                        SalesChannel.RETAIL,
                        Set.of(),
                        Set.of("152500"),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        new PriceRange(Optional.of(new Money(1000)), Optional.empty()),
                        0,
                        Optional.empty());
        var query =
                new SearchQuery(
                        "奶", filters, SearchSort.RELEVANCE, Optional.empty(), Optional.empty(), 24);
        JsonObject counts = json(Widening.of(query, RULES, NOW)).getJsonObject("aggregations");
        assertThat(counts.keySet()).containsExactlyInAnyOrder("categories", "DIVISIONS", "PRICE");
        assertThat(counts.getJsonObject("DIVISIONS").toString())
                .contains("priceFen")
                .doesNotContain("152500");
        assertThat(counts.getJsonObject("PRICE").toString())
                .contains("152500")
                .doesNotContain("priceFen");
    }

    @Test
    void what_is_near_counts_when_it_is_known_where_somebody_is() {
        var query =
                new SearchQuery(
                        "",
                        SearchFilters.all(SalesChannel.RETAIL),
                        SearchSort.RELEVANCE,
                        Optional.of(new Position(42.24, 115.99)),
                        Optional.empty(),
                        24);
        JsonObject asked = json(Searches.of(query, RULES, NOW));
        assertThat(asked.getJsonObject("query").toString()).contains("\"exp\":{\"location\"");
        assertThat(asked.getJsonArray("sort").toString()).startsWith("[{\"_score\"");
    }

    @Test
    void to_a_province_that_there_is_not_nothing_is_sent() {
        SearchFilters all = SearchFilters.all(SalesChannel.RETAIL);
        var nowhere =
                new SearchFilters(
                        all.channel(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        PriceRange.ANY,
                        0,
                        Optional.of("990000"));
        var query =
                new SearchQuery(
                        "", nowhere, SearchSort.RATING, Optional.empty(), Optional.empty(), 24);
        assertThat(json(Searches.of(query, RULES, NOW)).get("post_filter"))
                .hasToString(
                        "{\"bool\":{\"filter\":[{\"bool\":{\"must_not\":[{\"match_all\":{}}]}}]}}");
    }

    private static String filters(SearchRequest request) {
        return json(request)
                .getJsonObject("query")
                .getJsonObject("bool")
                .getJsonArray("filter")
                .toString();
    }

    /** The files hold what was looked at by eye and tried on a real Elasticsearch. */
    private static void assertAsks(String golden, SearchQuery query) throws IOException {
        try (var in = SearchesTest.class.getResourceAsStream(golden + ".json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            assertThat(json(Searches.of(query, RULES, NOW))).isEqualTo(read(text));
        }
    }

    static JsonObject json(JsonpSerializable request) {
        var mapper = new SimpleJsonpMapper();
        var text = new StringWriter();
        try (var generator = mapper.jsonProvider().createGenerator(text)) {
            request.serialize(generator, mapper);
        }
        return read(text.toString());
    }

    private static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
