package org.tsagaan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReindexCommandTest {

    private final ReindexCommand command = new ReindexCommand();

    @Test
    void withoutAMarketItCannot(@TempDir Path data) {
        assertEquals(2, command.run(List.of("--verify", "--data", data.toString())));
    }

    @Test
    void whatIsNotUnderstoodCannotBeDoneEither() {
        assertEquals(2, command.run(List.of("--verfiy")));
    }

    @Test
    void itSaysWhatItsExitCodesMean() {
        assertTrue(command.summary().contains("0: equal, 1: not equal, 2: cannot"));
    }
}
