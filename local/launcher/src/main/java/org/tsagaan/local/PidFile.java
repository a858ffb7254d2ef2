package org.tsagaan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers the processes of a part with the tick of the boot at which each began, so that a later
 * launcher finds those that a killed one left, and never takes a stranger with a recycled number
 * for one of them. Ticks, since {@link ProcessHandle.Info#startInstant} moves with each step of the
 * wall clock: where the clock is put right, a running market would no longer be found.
 */
public record PidFile(Path file) {
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    /** Where proc(5) has the start time, counted from the state that follows the name. */
    private static final int START_TIME = 22 - 3;

    /** Writes a process and all its descendants. */
    public void write(ProcessHandle process) {
        List<String> lines =
                Stream.concat(Stream.of(process), process.descendants())
                        .map(PidFile::findLine)
                        .flatMap(Optional::stream)
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

    private static Optional<ProcessHandle> findAlive(String line) {
        String number = line.split(" ", 2)[0];
        return number.matches("\\d{1,9}")
                ? ProcessHandle.of(Long.parseLong(number))
                        .filter(found -> findLine(found).filter(line::equals).isPresent())
                : Optional.empty();
    }

    /** Its number, the tick at which it began, and the boot; none once it has ended. */
    private static Optional<String> findLine(ProcessHandle process) {
        if (!process.isAlive()) {
            return Optional.empty();
        }
        try {
            String stat = Files.readString(Path.of("/proc", "" + process.pid(), "stat"));
            String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            String boot = Files.readString(BOOT).strip();
            return Optional.of(process.pid() + " " + words[START_TIME] + " " + boot);
        } catch (IOException unreadable) {
            if (!process.isAlive()) {
                return Optional.empty();
            }
            throw new UncheckedIOException(unreadable);
        }
    }
}
