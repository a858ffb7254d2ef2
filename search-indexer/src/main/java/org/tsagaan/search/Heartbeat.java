package org.tsagaan.search;

import java.time.Duration;

/** Passes progress on once a second at most. */
final class Heartbeat implements Progress {

    private static final long BETWEEN = Duration.ofSeconds(1).toNanos();

    private final Progress listener;
    private long last = System.nanoTime() - BETWEEN;

    Heartbeat(Progress listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void at(long done, long total) {
        long now = System.nanoTime();
        if (now - last >= BETWEEN) {
            last = now;
            listener.at(done, total);
        }
    }
}
