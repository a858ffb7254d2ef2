package org.tsagaan.local;

import java.time.Duration;
import java.util.List;

/** Processes that a killed launcher left running on a data directory. */
record Leftovers(DataDirectory data) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Stops them in the order a launcher would have, and forgets them. */
    void stop(Progress progress) {
        stop("payara", "TERM", progress);
        stop("simulator", "TERM", progress);
        stop("elasticsearch", "TERM", progress);
        stop("postgresql", "INT", progress);
    }

    private void stop(String part, String signal, Progress progress) {
        PidFile file = data.pidFile(part);
        List<ProcessHandle> alive = file.listAlive();
        if (!alive.isEmpty()) {
            progress.line("  Stopping " + part + ", which a killed launcher left running");
            try {
                Signals.stopAll(alive, signal, PATIENCE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        file.delete();
    }
}
