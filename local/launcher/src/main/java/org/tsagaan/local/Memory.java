package org.tsagaan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Memory of this machine and of processes, in bytes, as the Linux kernel counts it. */
public final class Memory {
    private static final long KILO = 1024;

    private Memory() {}

    /** What can be had without pushing others out. */
    static long availableBytes() {
        return read(Path.of("/proc/meminfo"), "MemAvailable:");
    }

    /** What a process holds, its share of what it holds with others included. */
    public static long residentBytes(long pid) {
        return read(Path.of("/proc", String.valueOf(pid), "smaps_rollup"), "Pss:");
    }

    /** What a process holds, what it shares with others counted whole. */
    public static long wholeBytes(long pid) {
        return read(Path.of("/proc", String.valueOf(pid), "smaps_rollup"), "Rss:");
    }

    private static long read(Path file, String name) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> KILO * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
