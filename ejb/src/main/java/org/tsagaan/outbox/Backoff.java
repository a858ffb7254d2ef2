package org.tsagaan.outbox;

import java.time.Duration;

/** How long to wait before trying again: twice as long each time, never more than five minutes. */
public final class Backoff {

    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(5);

    private Backoff() {}

    /**
     * @param attempts how often it has been tried, at least once
     */
    public static Duration after(int attempts) {
        int doublings = Math.clamp(attempts - 1L, 0, 10);
        Duration wait = FIRST.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
