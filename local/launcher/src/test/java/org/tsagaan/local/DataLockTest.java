package org.tsagaan.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {
    @TempDir private Path directory;

    @Test
    void aSecondMarketOnTheSameDataIsRefusedUntilTheFirstHasEnded() {
        DataDirectory data = new DataDirectory(directory);
        data.create();
        try (DataLock _ = DataLock.take(data)) {
            assertThatThrownBy(() -> DataLock.take(data))
                    .isInstanceOf(MarketFailure.class)
                    .hasMessageContaining("already running");
        }
        assertThatCode(() -> DataLock.take(data).close()).doesNotThrowAnyException();
    }
}
