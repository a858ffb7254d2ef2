package org.tsagaan.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsagaan.search.query.SearchesTest.NOW;
import static org.tsagaan.search.query.SearchesTest.RULES;
import static org.tsagaan.search.query.SearchesTest.json;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tsagaan.listing.Cursor;
import org.tsagaan.listing.PageMaker;
import org.tsagaan.listing.SalesChannel;
import org.tsagaan.listing.SearchFilters;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.listing.SearchSort;

/** What is asked where so many offers are found that they are neither counted nor weighed. */
class SearchesAmongManyTest {

    @Test
    void among_very_many_a_page_is_asked_for_alone_and_its_counts_are_estimated() {
        SearchFilters all = SearchFilters.all(SalesChannel.RETAIL);
        var query =
                new SearchQuery(
                        "",
                        all.of(Optional.of(5L), Optional.empty()),
                        SearchSort.PRICE_UP,
                        Optional.empty(),
                        Optional.empty(),
                        24);
        JsonObject page = json(Searches.page(query, RULES, NOW));
        assertThat(page.keySet()).doesNotContain("aggregations", "post_filter");
        assertThat(page.getInt("track_total_hits")).isEqualTo(Searches.COUNTED);
        JsonObject exact = json(Searches.counts(query, RULES, NOW));
        JsonObject sampled =
                json(Searches.estimate(query, RULES, NOW, 0.1))
                        .getJsonObject("aggregations")
                        .getJsonObject("sample");
        assertThat(sampled.getJsonObject("random_sampler").getJsonNumber("probability"))
                .hasToString("0.1");
        assertThat(sampled.getJsonObject("aggregations"))
                .containsKey("found")
                .containsAllEntriesOf(exact.getJsonObject("aggregations"));
        assertThat(exact.getInt("size")).isZero();
    }

    @Test
    void what_very_many_bear_in_full_is_put_in_order_by_what_counts_beside_the_words() {
        var query = SearchQuery.of("奶豆腐", SalesChannel.RETAIL);
        assertThat(Searches.mayGoByRegard(query)).isTrue();
        JsonObject page = json(Searches.pageByRegard(query, RULES, NOW));
        assertThat(page.getJsonArray("sort").toString())
                .startsWith("[{\"regard\":{\"order\":\"desc\"}}");
        assertThat(page.getJsonObject("query").toString())
                .contains("nameZh.chinese^4", "categoryNameEn.english^2", "divisionNames.pinyin")
                .doesNotContain("producerName", "storefrontName", "fuzziness", "function_score");
    }

    @Test
    void a_page_goes_on_in_the_way_in_which_it_began() {
        var query = SearchQuery.of("奶豆腐", SalesChannel.RETAIL);
        SearchQuery scored = after(query, PageMaker.ELASTICSEARCH, 12.5);
        SearchQuery byRegard = after(query, PageMaker.ELASTICSEARCH_BY_REGARD, 54_321);
        assertThat(Searches.mayGoByRegard(scored)).isFalse();
        assertThat(Searches.mayGoByRegard(byRegard)).isTrue();
        assertThat(json(Searches.pageByRegard(byRegard, RULES, NOW)).getJsonArray("search_after"))
                .hasToString("[54321.0,7]");
        assertThat(json(Searches.page(scored, RULES, NOW)).getJsonArray("search_after"))
                .hasToString("[12.5,7]");
        assertThat(json(Searches.page(byRegard, RULES, NOW))).doesNotContainKey("search_after");
    }

    private static SearchQuery after(SearchQuery query, PageMaker maker, double key) {
        return new SearchQuery(
                query.text(),
                query.filters(),
                query.sort(),
                query.near(),
                Optional.of(new Cursor(maker, query.sort(), key, 7).text()),
                query.size());
    }

    @Test
    void an_estimate_has_two_digits() {
        assertThat(
                        LongStream.of(0, 99, 100, 104, 105, 987_654, 995_000)
                                .map(Answers::rounded)
                                .boxed())
                .containsExactly(0L, 99L, 100L, 100L, 110L, 990_000L, 1_000_000L);
    }
}
