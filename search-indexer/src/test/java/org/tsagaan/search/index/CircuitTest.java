package org.tsagaan.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private Instant now = Instant.EPOCH;
    private final Circuit circuit = new Circuit(() -> now);

    @Test
    void lets_everyone_through_after_a_single_failure() {
        circuit.failed();
        assertThat(circuit.admits()).isTrue();
        assertThat(circuit.admits()).isTrue();
    }

    @Test
    void lets_no_one_wait_for_what_does_not_answer() {
        open();
        assertThat(circuit.admits()).isFalse();
    }

    @Test
    void lets_one_at_a_time_try_again() {
        open();
        now = now.plus(Circuit.PAUSE);
        assertThat(circuit.admits()).isTrue();
        assertThat(circuit.admits()).isFalse();
    }

    @Test
    void closes_at_the_first_answer() {
        open();
        circuit.succeeded();
        assertThat(circuit.admits()).isTrue();
        assertThat(circuit.admits()).isTrue();
    }

    private void open() {
        for (int i = 0; i < Circuit.FAILURES; i++) {
            circuit.failed();
        }
    }
}
