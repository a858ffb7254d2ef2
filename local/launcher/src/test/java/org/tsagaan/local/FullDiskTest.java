package org.tsagaan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    private static final long NOT_ENOUGH_TO_RUN = 499_000_000;
    private static final long ENOUGH_TO_RUN = 500_000_000;

    @TempDir private Path directory;

    @Test
    void refusesToStartOnAFullDiskAndSaysWhatWouldHelp() {
        assertThatThrownBy(() -> data().requireSpace(true, NOT_ENOUGH_TO_RUN))
                .isInstanceOfSatisfying(
                        MarketFailure.class,
                        failure -> {
                            assertThat(failure.sentence())
                                    .contains("has 499 MB left", "needs 500 MB");
                            assertThat(failure.remedy()).contains("--data");
                        });
    }

    @Test
    void refusesToUnpackWhereThereIsOnlyRoomToRun() {
        assertThatThrownBy(() -> data().requireSpace(false, ENOUGH_TO_RUN))
                .isInstanceOf(MarketFailure.class);
    }

    @Test
    void runsWhereThereIsRoomToRun() {
        assertThatCode(() -> data().requireSpace(true, ENOUGH_TO_RUN)).doesNotThrowAnyException();
    }

    private DataDirectory data() {
        return new DataDirectory(directory);
    }
}
