package org.tsagaan.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,4", "9,256", "10,300", "1000000,300", "2147483647,300"})
    void waitDoublesUpToFiveMinutes(int attempts, long seconds) {
        assertThat(Backoff.after(attempts)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
