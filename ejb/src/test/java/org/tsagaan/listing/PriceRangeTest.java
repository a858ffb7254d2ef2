package org.tsagaan.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsagaan.kernel.Money;

class PriceRangeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2000-4999", "20000-", "-1999", "-"})
    void is_what_its_code_says(String code) {
        assertThat(PriceRange.parse(code).map(PriceRange::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "1-2-3", "-1-5", "1.5-2", "a-b", "1234567890-", "１-２"})
    void nothing_is_read_from_what_is_no_code(String code) {
        assertThat(PriceRange.parse(code)).isEmpty();
    }

    @Test
    void includes_both_bounds_and_nothing_beyond() {
        PriceRange range = PriceRange.ofFen(2_000, 4_999);
        assertThat(Stream.of(1_999, 2_000, 4_999, 5_000).map(fen -> range.contains(new Money(fen))))
                .containsExactly(false, true, true, false);
        assertThat(PriceRange.fromFen(2_000).contains(new Money(Long.MAX_VALUE))).isTrue();
        assertThat(PriceRange.ANY.contains(Money.ZERO)).isTrue();
        assertThat(PriceRange.ANY.isAny()).isTrue();
        assertThat(PriceRange.fromFen(0).isAny()).isFalse();
    }

    @Test
    void knows_when_it_ends_before_it_begins() {
        assertThat(PriceRange.ofFen(2, 1).isBackwards()).isTrue();
        assertThat(PriceRange.ofFen(2, 2).isBackwards()).isFalse();
        assertThat(PriceRange.fromFen(2).isBackwards()).isFalse();
    }

    @Test
    void the_cheaper_stand_first_and_the_narrower_of_those_that_begin_alike() {
        PriceRange most = new PriceRange(Optional.empty(), Optional.of(new Money(10)));
        assertThat(
                        Stream.of(
                                        PriceRange.fromFen(20),
                                        PriceRange.fromFen(5),
                                        PriceRange.ofFen(5, 6),
                                        most)
                                .sorted())
                .containsExactly(
                        most,
                        PriceRange.ofFen(5, 6),
                        PriceRange.fromFen(5),
                        PriceRange.fromFen(20));
    }
}
