package org.tsagaan.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tsagaan.listing.Facet;

class DividedTest {

    private static final Map<String, Long> COUNTS =
            Map.of("152500", 9L, "152530", 3L, "152502", 6L, "150100", 12L, "150121", 12L);

    @Test
    void a_banner_lies_in_its_league_and_a_league_in_none() {
        assertThat(Divided.within("152530")).isEqualTo("152500");
        assertThat(Divided.within("152500")).isEmpty();
        assertThat(Divided.within("15")).isEmpty();
    }

    @Test
    void the_fullest_league_comes_first_and_each_is_followed_by_its_own() {
        List<Facet.Value> values = new ArrayList<>();
        COUNTS.forEach(
                (code, count) ->
                        values.add(
                                new Facet.Value(code, "", "", Divided.within(code), count, false)));
        values.sort(Divided.order(COUNTS));
        assertThat(values)
                .extracting(Facet.Value::code)
                .containsExactly("150100", "150121", "152500", "152502", "152530");
    }
}
