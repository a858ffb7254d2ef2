package org.tsagaan.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrainingTest {
    private static final Duration GRACE = Duration.ofSeconds(10);

    @TempDir private Path directory;

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-24T08:00:00Z"));

    @Test
    void servesWhileNothingIsWished() {
        Draining draining = draining();
        assertThat(draining.begin()).isTrue();
        assertThat(draining.state()).isEqualTo(Draining.State.SERVING);
    }

    @Test
    void servesThroughTheGraceAndIsNoLongerReady() throws IOException {
        Draining draining = draining();
        wish();
        pass(Duration.ofSeconds(1));
        assertThat(draining.state()).isEqualTo(Draining.State.LEAVING);
        pass(GRACE.minusSeconds(1));
        assertThat(draining.begin()).isTrue();
    }

    @Test
    void endsWhatItBeganAndBeginsNothing() throws IOException {
        Draining draining = draining();
        assertThat(draining.begin()).isTrue();
        wish();
        draining.state();
        pass(GRACE);
        assertThat(draining.begin()).isFalse();
        assertThat(draining.state()).isEqualTo(Draining.State.DRAINING);
        draining.end();
        assertThat(draining.state()).isEqualTo(Draining.State.DRAINED);
    }

    @Test
    void servesAgainWhenTheWishIsWithdrawn() throws IOException {
        Draining draining = draining();
        wish();
        draining.state();
        pass(GRACE);
        assertThat(draining.begin()).isFalse();
        Files.delete(file());
        pass(Duration.ofSeconds(1));
        assertThat(draining.begin()).isTrue();
    }

    private Draining draining() {
        Draining draining = new Draining(file(), GRACE, now::get);
        draining.state();
        pass(Duration.ofSeconds(1));
        return draining;
    }

    private void wish() throws IOException {
        Files.writeString(file(), "");
        pass(Duration.ofSeconds(1));
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private Path file() {
        return directory.resolve("draining");
    }
}
