package org.tsagaan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Tells the application to take no more work, by a file it looks for, and waits until it has
 * finished what it had begun: Payara itself would cut requests in flight.
 *
 * @param file the file {@code MARKET_DRAIN_FILE} of the application
 * @param port where the application says how many requests are in flight
 */
record Drain(Path file, int port) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** A file that an earlier end left is no wish of today. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /** Returns when nothing is in flight, when the application does not answer, or after 30 s. */
    void letEnd() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Http http = new Http()) {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, "");
            while (System.nanoTime() < end && hasWork(http)) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean hasWork(Http http) throws InterruptedException {
        return http.find("http://127.0.0.1:" + port + "/health/ready")
                .map(Http.Answer::body)
                .filter(Drain::isUnfinished)
                .isPresent();
    }

    /** An answer of an application that takes requests, or has some in flight. */
    static boolean isUnfinished(String health) {
        return health.contains("\"inFlight\"") && !health.contains("\"state\":\"DRAINED\"");
    }
}
