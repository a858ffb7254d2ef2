package org.tsagaan.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tsagaan.kernel.Money;
import org.tsagaan.kernel.Refusal;

class SearchQueryTest {

    @Test
    void in_order_has_no_refusals() {
        assertThat(SearchQuery.of("奶豆腐", SalesChannel.RETAIL).refusals()).isEmpty();
    }

    @Test
    void names_everything_that_is_wrong_at_once() {
        var filters =
                new SearchFilters(
                        SalesChannel.RETAIL,
                        Set.of("hurood,urum"),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        new PriceRange(Optional.of(new Money(2)), Optional.of(new Money(1))),
                        -1,
                        Optional.empty());
        var query =
                new SearchQuery(
                        "奶".repeat(201),
                        filters,
                        SearchSort.NEAREST,
                        Optional.empty(),
                        Optional.of("nonsense"),
                        0);
        assertThat(query.refusals())
                .extracting(Refusal::code)
                .containsExactlyInAnyOrder(
                        "search.text_too_long",
                        "search.page_size",
                        "search.position_missing",
                        "search.cursor_unusable",
                        "search.unknown_value",
                        "search.price_range_backwards",
                        "search.days_left");
    }

    @Test
    void refuses_a_position_that_is_not_on_earth() {
        var query =
                new SearchQuery(
                        "",
                        SearchFilters.all(SalesChannel.RETAIL),
                        SearchSort.NEAREST,
                        Optional.of(new Position(Double.NaN, 0)),
                        Optional.empty(),
                        24);
        assertThat(query.refusals()).extracting(Refusal::field).containsExactly("near");
    }
}
