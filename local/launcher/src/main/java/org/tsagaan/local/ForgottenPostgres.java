package org.tsagaan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL server that still runs on our cluster, or only the file that says so. */
record ForgottenPostgres(Path cluster, Path file) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Stops the server, when it runs on this cluster; removes the file when it lies. */
    void stop() {
        try {
            Optional<ProcessHandle> server = findServer();
            if (server.isPresent()) {
                Signals.stopAll(List.of(server.get()), "INT", PATIENCE);
            }
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<ProcessHandle> findServer() throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(this::runsHere);
    }

    /** A server's working directory is its cluster; a stranger with its number has another. */
    private boolean runsHere(ProcessHandle process) {
        try {
            Path directory = Path.of("/proc", String.valueOf(process.pid()), "cwd").toRealPath();
            return directory.equals(cluster.toRealPath());
        } catch (IOException notOurs) {
            return false;
        }
    }
}
