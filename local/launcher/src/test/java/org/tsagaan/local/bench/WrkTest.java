package org.tsagaan.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tsagaan.local.MarketFailure;

class WrkTest {
    private static final String SAID =
            """
            Running 5s test @ http://127.0.0.1:9002
              1 threads and 8 connections
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency     2.31ms    1.07ms  17.57ms   90.55%
              Latency Distribution
                 50%  850.00us
                 75%    2.48ms
                 90%    3.20ms
                 99%    1.50s
              17513 requests in 5.00s, 4.13MB read
            Requests/sec:   3501.82
            Transfer/sec:    845.66KB
            """;

    @Test
    void latenciesAreMillisecondsWhateverUnitTheyComeIn() {
        assertThat(Wrk.read(SAID)).isEqualTo(new Wrk.Load(3501.82, 0.85, 1500));
    }

    @Test
    void anAnswerThatIsNoneIsNotCounted() {
        assertThatThrownBy(() -> Wrk.read(SAID + "  Non-2xx or 3xx responses: 3\n"))
                .isInstanceOf(MarketFailure.class)
                .hasMessageContaining("Non-2xx or 3xx responses: 3");
    }
}
