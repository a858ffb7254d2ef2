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
                    Set.of("PRODUCER"),
                    Set.of("CHILLED"),
                    Set.of("HACCP"),
                    Optional.of(5L),
                    Optional.empty(),
                    new PriceRange(Optional.empty(), Optional.of(new Money(900))),
                    7,
                    Optional.of("110000"));

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

    @Test
    void one_value_of_a_facet_is_chosen_of_what_has_one() {
        assertThat(ALL_PARTS.chosen(Facet.Name.DAYS_LEFT)).containsExactly("7");
        assertThat(ALL_PARTS.chosen(Facet.Name.DELIVER_TO)).containsExactly("110000");
        assertThat(SearchFilters.all(SalesChannel.RETAIL).chosen(Facet.Name.DAYS_LEFT)).isEmpty();
    }

    @Test
    void of_one_storefront_the_rest_stays() {
        SearchFilters ofAnother = ALL_PARTS.of(Optional.empty(), Optional.of(6L));
        assertThat(ofAnother.parts()).isEqualTo(ALL_PARTS.parts());
        assertThat(ofAnother.storefrontId()).isEmpty();
        assertThat(ofAnother.producerId()).contains(6L);
    }
}
