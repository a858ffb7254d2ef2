package org.tsagaan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir private Path directory;

    private PidFile file() {
        return new PidFile(directory.resolve("run/part.pid"));
    }

    @Test
    void aLivingProcessIsFound() throws IOException {
        Process process = new ProcessBuilder("sleep", "60").start();
        try {
            file().write(process.toHandle());
            assertThat(file().listAlive()).containsExactly(process.toHandle());
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aStrangerWithARecycledNumberIsNotTakenForOurs() throws IOException {
        long mine = ProcessHandle.current().pid();
        Files.createDirectories(directory.resolve("run"));
        Files.writeString(file().file(), mine + " 1000000000000\n");
        assertThat(file().listAlive()).isEmpty();
    }

    @Test
    void anEndedProcessIsNotFound() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sleep", "60").start();
        file().write(process.toHandle());
        process.destroyForcibly().waitFor();
        assertThat(file().listAlive()).isEmpty();
    }

    @Test
    void aDamagedOrMissingFileNamesNobody() throws IOException {
        assertThat(file().listAlive()).isEmpty();
        Files.createDirectories(directory.resolve("run"));
        Files.writeString(file().file(), "half a li\n12\n\n-1 -1\n");
        assertThat(file().listAlive()).isEmpty();
    }
}
