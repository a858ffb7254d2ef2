package org.tsagaan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers the processes of a part with the instant each began, so that a later launcher finds
 * those that a killed one left, and never takes a stranger with a recycled number for one of them.
 */
public record PidFile(Path file) {
    private static final long CLOCK_TOLERANCE_MILLIS = 2_000;

    /** Writes a process and all its descendants. */
    public void write(ProcessHandle process) {
        List<String> lines =
                Stream.concat(Stream.of(process), process.descendants())
                        .map(PidFile::line)
                        .toList();
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Those of the remembered processes that are still alive. */
    public List<ProcessHandle> listAlive() {
        List<ProcessHandle> alive = new ArrayList<>();
        for (String line : lines()) {
            findAlive(line).ifPresent(alive::add);
        }
        return alive;
    }

    /** Forgets the processes. */
    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String line(ProcessHandle process) {
        return process.pid() + " " + began(process);
    }

    private static Optional<ProcessHandle> findAlive(String line) {
        String[] words = line.split(" ", -1);
        if (words.length != 2 || !words[0].matches("\\d+") || !words[1].matches("\\d+")) {
            return Optional.empty();
        }
        long began = Long.parseLong(words[1]);
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(ProcessHandle::isAlive)
                .filter(found -> Math.abs(began(found) - began) <= CLOCK_TOLERANCE_MILLIS);
    }

    private static long began(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    }
}
