package org.tsagaan.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits until the application answers 200. */
record FirstAnswer(String address, Path log) {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int LAST_LINES = 5;

    /**
     * Returns once it does.
     *
     * @throws MarketFailure with its last answer, when it has not in time
     */
    void await(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        String last = "nothing";
        try (Http http = new Http()) {
            while (System.nanoTime() < end) {
                int status = http.find(address).map(Http.Answer::status).orElse(0);
                if (status == 200) {
                    return;
                }
                last = status == 0 ? "nothing" : "status " + status;
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new MarketFailure(
                "The application answered %s to %s. The last words of Payara:%n%s"
                        .formatted(last, address, LogTail.read(log, LAST_LINES)),
                "Read " + log + ".");
    }
}
