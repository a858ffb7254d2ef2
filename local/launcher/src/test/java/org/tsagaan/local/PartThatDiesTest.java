package org.tsagaan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartThatDiesTest {
    @TempDir private Path directory;

    @Test
    void itsEndIsToldWithItsLastWordsAndWhereToReadOn() {
        ServerProcess process = start("echo the port is taken; exit 3");
        MarketFailure failure = waitFor(process, Duration.ofSeconds(30));
        assertThat(failure.sentence())
                .contains("The part ended before it was ready with exit code 3")
                .contains("the port is taken");
        assertThat(failure.remedy()).contains(directory.resolve("part.log").toString());
    }

    @Test
    void oneThatNeverBecomesReadyIsNotWaitedForForever() {
        ServerProcess process = start("exec sleep 60");
        MarketFailure failure = waitFor(process, Duration.ofMillis(300));
        assertThat(failure.sentence()).contains("The part was not ready after");
        process.stop(Duration.ofSeconds(10));
        assertThat(process.isAlive()).isFalse();
    }

    private static MarketFailure waitFor(ServerProcess process, Duration patience) {
        return catchThrowableOfType(
                MarketFailure.class, () -> Waiting.until(() -> false, process, patience));
    }

    private ServerProcess start(String script) {
        return ServerProcess.start(
                new ServerProcess.Command(
                        "The part",
                        List.of("sh", "-c", script),
                        Map.of(),
                        directory,
                        directory.resolve("part.log"),
                        new PidFile(directory.resolve("part.pid")),
                        "TERM"));
    }
}
