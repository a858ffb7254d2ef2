package org.tsagaan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tsagaan.listing.CatalogItem;

/**
 * Promise 9: nothing unsellable is ever found, also when it became so by the clock alone. By this
 * both what Elasticsearch found and what the database found is looked through before it is shown;
 * that Elasticsearch is asked for no other is in {@code SearchesTest}.
 */
class ExpiryByTheClockTest {

    private static final Instant FROM = Instant.parse("2026-11-24T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-12-24T16:00:00Z");

    private final CatalogItem item = Items.hurood(FROM, UNTIL);

    @Test
    void it_is_found_from_the_first_instant_to_the_last() {
        assertThat(item.isSellableAt(FROM)).isTrue();
        assertThat(item.isSellableAt(UNTIL.minusNanos(1))).isTrue();
    }

    @Test
    void it_is_found_neither_before_nor_from_the_end_on() {
        assertThat(item.isSellableAt(FROM.minusNanos(1))).isFalse();
        assertThat(item.isSellableAt(UNTIL)).isFalse();
    }
}
