package org.tsagaan.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AcclaimTest {

    @Test
    void many_nearly_perfect_judgements_stand_above_one_perfect() {
        assertThat(new Acclaim(100, 490).damped()).isGreaterThan(new Acclaim(1, 5).damped());
        assertThat(new Acclaim(1, 1).damped()).isGreaterThan(new Acclaim(30, 30).damped());
    }

    @Test
    void of_what_nobody_has_judged_is_presumed_and_it_is_ranked_last() {
        assertThat(Acclaim.NONE.damped()).isEqualTo(Acclaim.PRESUMED);
        assertThat(Acclaim.NONE.rank()).isZero();
        assertThat(new Acclaim(1, 1).rank()).isPositive();
    }

    @Test
    void is_shown_in_tenths_rounded_half_up() {
        assertThat(new Acclaim(3, 14).tenths()).isEqualTo(47);
        assertThat(new Acclaim(4, 17).tenths()).isEqualTo(43);
        assertThat(Acclaim.NONE.tenths()).isZero();
    }

    @Test
    void stays_between_one_and_five_stars() {
        assertThat(new Acclaim(1_000_000, 5_000_000).damped()).isLessThanOrEqualTo(5000);
        assertThatThrownBy(() -> new Acclaim(2, 11)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Acclaim(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
