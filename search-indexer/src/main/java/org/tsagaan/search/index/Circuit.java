package org.tsagaan.search.index;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Remembers that a service does not answer, so that no one waits for it in vain: after a few
 * failures in a row it opens, and only one caller in a while tries again, until one succeeds.
 */
public final class Circuit {

    static final int FAILURES = 3;
    static final Duration PAUSE = Duration.ofSeconds(3);

    private final InstantSource clock;
    private int failures;
    private Instant nextTry = Instant.MIN;

    public Circuit(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether a caller may try now. While open, whoever is let through is the only one. */
    public synchronized boolean admits() {
        if (failures < FAILURES) {
            return true;
        }
        Instant now = clock.instant();
        if (now.isBefore(nextTry)) {
            return false;
        }
        nextTry = now.plus(PAUSE);
        return true;
    }

    /** The service answered. */
    public synchronized void succeeded() {
        failures = 0;
    }

    /** The service did not answer. */
    public synchronized void failed() {
        failures = Math.min(failures + 1, FAILURES);
        if (failures == FAILURES) {
            nextTry = clock.instant().plus(PAUSE);
        }
    }
}
