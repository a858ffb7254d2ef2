package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatingTest {

    @Test
    void averagesInTenthsOfAStar() {
        Rating rating = new Rating(List.of(0L, 0L, 1L, 0L, 5L));
        assertThat(rating.total()).isEqualTo(6);
        assertThat(rating.tenths()).isEqualTo(47);
        assertThat(rating.count(5)).isEqualTo(5);
        assertThat(rating.percent(5)).isEqualTo(83);
        assertThat(rating.percent(3)).isEqualTo(17);
    }

    @Test
    void whatNobodyJudgedHasNoStars() {
        assertThat(Rating.NONE.total()).isZero();
        assertThat(Rating.NONE.tenths()).isZero();
        assertThat(Rating.NONE.percent(5)).isZero();
    }

    @Test
    void countsOneToFive() {
        assertThatThrownBy(() -> new Rating(List.of(1L, 2L)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
