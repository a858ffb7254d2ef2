package org.tsagaan.local;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for a part to become ready, and fails clearly when it dies or takes too long. */
final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Waiting() {}

    /** Something that may have become true. */
    @FunctionalInterface
    interface Probe {
        boolean isReady() throws InterruptedException;
    }

    /**
     * Returns once the probe says yes.
     *
     * @throws MarketFailure when the process dies first, or the patience is over
     */
    static void until(Probe probe, ServerProcess process, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!probe.isReady()) {
                process.remember();
                if (!process.isAlive()) {
                    throw process.death("ended before it was ready");
                }
                if (System.nanoTime() > end) {
                    throw process.death("was not ready after " + patience.toSeconds() + " s");
                }
                LockSupport.parkNanos(PAUSE.toNanos());
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            process.remember();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MarketFailure("The start was interrupted.", "Run the command again.");
        }
    }
}
