package org.tsagaan.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tsagaan.listing.Cursor;
import org.tsagaan.listing.DeliveryRules;
import org.tsagaan.listing.PageMaker;
import org.tsagaan.listing.SalesChannel;
import org.tsagaan.listing.SearchFilters;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.listing.SearchSort;
import org.tsagaan.search.query.Answers;
import org.tsagaan.search.query.Answers.Found;
import org.tsagaan.search.query.Extent;
import org.tsagaan.search.query.Finding;

/** In which order a search among a million offers is asked, and by what its page is made. */
class FindingAmongManyTest {

    private static final Instant NOW = Instant.parse("2026-11-24T18:30:00Z");
    private static final DeliveryRules RULES = new DeliveryRules(Map.of());
    private static final String COUNT =
            """
            {"count": 1000000, "_shards": {"total": 1, "successful": 1, "skipped": 0, "failed": 0}}
            """;
    private static final String ANSWER =
            """
            {"took": 1, "timed_out": false,
             "_shards": {"total": 1, "successful": 1, "skipped": 0, "failed": 0},
             "hits": {"total": {"value": %d, "relation": "%s"}, "max_score": null, "hits": [%s]}%s}
            """;
    private static final String HIT =
            """
            {"_index": "i", "_id": "%d", "_score": null, "sort": [%s, 7]}
            """;
    private static final String SAMPLE =
            """
            , "aggregations": {"random_sampler#sample": {"seed": 1, "probability": 0.04,
                "doc_count": 12346, "filter#found": {"doc_count": 308650}}}
            """;

    private enum Question {
        BY_REGARD,
        BY_SCORE,
        ESTIMATE,
        COUNTS
    }

    private final List<Question> asked = Collections.synchronizedList(new ArrayList<>());
    private boolean isRare;

    private final SmallServer server =
            new SmallServer((method, path, body) -> new SmallServer.Answer(200, json(path, body)));
    private final Elasticsearch client = ElasticsearchTest.patient(server.url());
    private final Finding finding = new Finding();

    @BeforeEach
    void open() {
        client.open();
        Extent extent = new Extent();
        Wiring.wire(extent, client);
        Wiring.wire(finding, client, extent, new Answers());
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void what_very_many_bear_is_asked_for_by_regard_beside_an_estimate() throws Away {
        Found found = finding.find(query(Optional.empty()), RULES, NOW);
        assertThat(asked).containsExactlyInAnyOrder(Question.BY_REGARD, Question.ESTIMATE);
        assertThat(found.offerIds()).containsExactly(1L);
        assertThat(found.isEstimated()).isTrue();
        assertThat(found.total()).hasValue(310_000);
        assertThat(maker(found)).isEqualTo(PageMaker.ELASTICSEARCH_BY_REGARD);
    }

    @Test
    void what_few_bear_is_weighed_and_counted_one_by_one() throws Away {
        isRare = true;
        Found found = finding.find(query(Optional.empty()), RULES, NOW);
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        Question.BY_REGARD,
                        Question.ESTIMATE,
                        Question.BY_SCORE,
                        Question.ESTIMATE,
                        Question.COUNTS);
        assertThat(found.offerIds()).containsExactly(2L);
        assertThat(found.isEstimated()).isFalse();
        assertThat(found.total()).hasValue(40);
        assertThat(maker(found)).isEqualTo(PageMaker.ELASTICSEARCH);
    }

    @Test
    void the_next_page_goes_on_in_the_way_in_which_the_first_began() throws Away {
        Found first = finding.find(query(Optional.empty()), RULES, NOW);
        isRare = true;
        asked.clear();
        Found next = finding.find(query(first.nextCursor()), RULES, NOW);
        assertThat(asked).containsExactlyInAnyOrder(Question.BY_REGARD, Question.ESTIMATE);
        assertThat(next.isEstimated()).isTrue();
        assertThat(maker(next)).isEqualTo(PageMaker.ELASTICSEARCH_BY_REGARD);
    }

    private static SearchQuery query(Optional<String> cursor) {
        return new SearchQuery(
                "奶豆腐",
                SearchFilters.all(SalesChannel.RETAIL),
                SearchSort.RELEVANCE,
                Optional.empty(),
                cursor,
                1);
    }

    private static PageMaker maker(Found found) {
        return Cursor.parse(found.nextCursor().orElseThrow(), SearchSort.RELEVANCE)
                .orElseThrow()
                .maker();
    }

    private String json(String path, String body) {
        return path.endsWith("/_count") ? COUNT : answer(question(body));
    }

    private String answer(Question question) {
        asked.add(question);
        return switch (question) {
            case BY_REGARD ->
                    ANSWER.formatted(
                            isRare ? 40 : 50_000,
                            isRare ? "eq" : "gte",
                            HIT.formatted(1, "54321"),
                            "");
            case BY_SCORE -> ANSWER.formatted(40, "eq", HIT.formatted(2, "12.5"), "");
            case ESTIMATE -> ANSWER.formatted(0, "gte", "", SAMPLE);
            case COUNTS -> ANSWER.formatted(0, "gte", "", ", \"aggregations\": {}");
        };
    }

    private static Question question(String body) {
        if (body.contains("random_sampler")) {
            return Question.ESTIMATE;
        }
        if (body.contains("\"size\":0")) {
            return Question.COUNTS;
        }
        return body.contains("function_score") ? Question.BY_SCORE : Question.BY_REGARD;
    }
}
