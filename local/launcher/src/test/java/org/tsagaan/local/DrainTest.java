package org.tsagaan.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrainTest {
    @Test
    void whatIsInFlightIsWaitedFor() {
        assertThat(Drain.isUnfinished(health("DRAINING"))).isTrue();
    }

    @Test
    void anApplicationThatHasNotYetNoticedIsWaitedFor() {
        assertThat(Drain.isUnfinished(health("SERVING"))).isTrue();
    }

    @Test
    void theLastRequestEndsTheWaiting() {
        assertThat(Drain.isUnfinished(health("DRAINED"))).isFalse();
    }

    @Test
    void aServerWithoutTheApplicationIsNotWaitedFor() {
        assertThat(Drain.isUnfinished("{\"status\":\"DOWN\",\"checks\":[]}")).isFalse();
    }

    private static String health(String state) {
        return "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"requests\",\"status\":\"DOWN\","
                + "\"data\":{\"state\":\"%s\",\"inFlight\":1}}]}".formatted(state);
    }
}
