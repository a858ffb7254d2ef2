package org.tsagaan.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInThrottleTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,30", "6,60", "7,120", "8,240", "9,480", "10,900", "500,900"})
    void waitGrowsWithFailuresOfAnAccount(int failures, long seconds) {
        assertThat(SignInThrottle.waitByAccount(Collections.nCopies(failures, NOW), NOW))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void waitIsCountedFromTheLastFailure() {
        List<Instant> failures = Collections.nCopies(5, NOW.minusSeconds(20));
        assertThat(SignInThrottle.waitByAccount(failures, NOW)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void ownerIsLetInAgainByTimeAlone() {
        List<Instant> failures = Collections.nCopies(1000, NOW);
        Instant later = NOW.plus(SignInThrottle.WINDOW);
        assertThat(SignInThrottle.waitByAccount(failures, later)).isZero();
    }

    @Test
    void fiftyFailuresOfAnAddressAreEnough() {
        assertThat(SignInThrottle.waitByAddress(Collections.nCopies(49, NOW), NOW)).isZero();
        assertThat(SignInThrottle.waitByAddress(Collections.nCopies(50, NOW), NOW))
                .isEqualTo(SignInThrottle.WINDOW);
    }
}
