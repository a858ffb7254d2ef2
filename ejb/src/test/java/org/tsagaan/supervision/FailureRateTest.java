package org.tsagaan.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share of few says less than the same share of many, and is told so. */
class FailureRateTest {

    private static final double CLOSE = 0.0005;

    /** Ends as in Newcombe (1998), table I, method 3, and worked by hand for the last two. */
    @ParameterizedTest
    @CsvSource({
        "263, 81, 0.2553, 0.3662",
        "148, 15, 0.0624, 0.1605",
        "20, 0, 0.0000, 0.1611",
        "29, 1, 0.0061, 0.1718",
        "1, 1, 0.2065, 1.0000",
        "0, 0, 0.0000, 1.0000"
    })
    void theIntervalIsWilsons(int tested, int failed, double low, double high) {
        FailureRate rate = new FailureRate(tested, failed);
        assertThat(rate.low()).isCloseTo(low, within(CLOSE));
        assertThat(rate.high()).isCloseTo(high, within(CLOSE));
        assertThat(rate.observed()).isBetween(rate.low(), rate.high());
    }

    @Test
    void fewTestsAreNoRate() {
        assertThat(new FailureRate(29, 3).isThin()).isTrue();
        assertThat(new FailureRate(30, 3).isThin()).isFalse();
        assertThat(new FailureRate(1, 1).low()).isLessThan(new FailureRate(100, 40).low());
    }

    @Test
    void ratesAddUpByWhatWasCounted() {
        FailureRate sum = new FailureRate(3, 1).plus(new FailureRate(97, 1));
        assertThat(sum).isEqualTo(new FailureRate(100, 2));
        assertThat(FailureRate.NONE.observed()).isZero();
    }

    @Test
    void moreCanNotFailThanWereTested() {
        assertThatThrownBy(() -> new FailureRate(2, 3)).hasMessageContaining("3 failed of 2");
    }
}
