package org.tsagaan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

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
        ProcessHandle mine = ProcessHandle.current();
        file().write(mine);
        assertThat(file().listAlive()).contains(mine);
        String[] words = Files.readAllLines(file().file()).getFirst().split(" ", -1);
        Files.writeString(file().file(), words[0] + " 1 " + words[2] + "\n");
        assertThat(file().listAlive()).isEmpty();
    }

    /** A step of the wall clock moves the start instant of each process, and no tick. */
    @Test
    void whatIsRememberedDoesNotDependOnTheWallClock() throws IOException {
        ProcessHandle mine = ProcessHandle.current();
        file().write(mine);
        String[] words = Files.readAllLines(file().file()).getFirst().split(" ", -1);
        double up = Double.parseDouble(Files.readString(Path.of("/proc/uptime")).split(" ", 2)[0]);
        assertThat(Long.parseLong(words[1]) / 100.0).isPositive().isLessThanOrEqualTo(up);
        assertThat(words[2]).isEqualTo(Files.readString(BOOT).strip());
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
