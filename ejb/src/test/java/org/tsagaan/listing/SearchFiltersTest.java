package org.tsagaan.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tsagaan.kernel.Money;

class SearchFiltersTest {

    private static final SearchFilters ALL_PARTS =
            new SearchFilters(
                    SalesChannel.RETAIL,
                    Set.of("hurood"),
                    Set.of("152500"),
                    Set.of("FAMILY"),
                    Set.of("CHILLED"),
                    Optional.of(5L),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Money(900)),
                    7);

    @Test
    void everything_is_confined_by_nothing() {
        assertThat(SearchFilters.all(SalesChannel.RETAIL).parts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SearchFilters.Part.class)
    void loses_one_part_alone(SearchFilters.Part part) {
        assertThat(ALL_PARTS.parts()).contains(part);
        assertThat(ALL_PARTS.without(part).parts())
                .hasSize(SearchFilters.Part.values().length - 1)
                .doesNotContain(part);
        assertThat(ALL_PARTS.without(part).storefrontId()).contains(5L);
    }
}
