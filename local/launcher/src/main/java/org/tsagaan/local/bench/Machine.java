package org.tsagaan.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Where and when figures are taken: without that they mean nothing.
 *
 * @param load of the machine in the minute before, in processes that want to run
 */
record Machine(Instant at, String processor, int cores, double load, String java) {

    static Machine here() {
        return new Machine(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version().toString());
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s; %d cores (%s); load before: %.2f; JDK %s",
                at,
                cores,
                processor,
                load,
                java);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"at\": \"%s\", \"processor\": %s, \"cores\": %d, \"loadBefore\": %.2f,"
                        + " \"java\": %s}",
                at,
                Figures.quoted(processor),
                cores,
                load,
                Figures.quoted(java));
    }

    private static String processorName() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
