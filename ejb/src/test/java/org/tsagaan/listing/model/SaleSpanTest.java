package org.tsagaan.listing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaleSpanTest {

    @Test
    void lasts_until_the_last_lot_has_expired() {
        assertThat(SaleSpan.of(List.of(span(0, 10), span(0, 20)))).contains(span(0, 20));
    }

    @Test
    void goes_on_when_one_lot_begins_as_another_ends() {
        assertThat(SaleSpan.of(List.of(span(10, 20), span(0, 10)))).contains(span(0, 20));
    }

    @Test
    void ends_before_a_gap_so_that_nothing_is_found_in_it() {
        assertThat(SaleSpan.of(List.of(span(0, 10), span(11, 20)))).contains(span(0, 10));
    }

    @Test
    void may_begin_later() {
        assertThat(SaleSpan.of(List.of(span(5, 9)))).contains(span(5, 9));
    }

    @Test
    void is_nothing_without_a_lot() {
        assertThat(SaleSpan.of(List.of())).isEmpty();
        assertThat(SaleSpan.of(List.of(span(5, 5)))).isEmpty();
    }

    @Test
    void holds_only_lots_that_are_sold_within_it() {
        assertThat(span(0, 10).holds(span(0, 7))).isTrue();
        assertThat(span(0, 10).holds(span(11, 20))).isFalse();
    }

    private static SaleSpan span(long from, long until) {
        return new SaleSpan(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
    }
}
