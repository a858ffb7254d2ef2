package org.tsagaan.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, -3500, 17.25, 1.7976931348623157E308, 4.9E-324, 1793000000000.0})
    void comes_back_as_it_went(double key) {
        var cursor = new Cursor(PageMaker.ELASTICSEARCH_BY_REGARD, SearchSort.NEWEST, key, 4711);
        assertThat(Cursor.parse(cursor.text(), SearchSort.NEWEST)).contains(cursor);
    }

    @Test
    void of_another_order_is_refused() {
        var cursor = new Cursor(PageMaker.DATABASE, SearchSort.PRICE_UP, 1, 2);
        assertThat(Cursor.parse(cursor.text(), SearchSort.PRICE_DOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "奶豆腐", "RUxBU1RJQyBQUklDRV9VUCBOYU4gMg", "AAAA"})
    void made_up_by_someone_is_refused(String text) {
        assertThat(Cursor.parse(text, SearchSort.PRICE_UP)).isEmpty();
    }
}
