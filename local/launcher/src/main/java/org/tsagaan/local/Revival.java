package org.tsagaan.local;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Starts Elasticsearch again when it has ended by itself. The market goes on without it, from the
 * database, and nothing is lost with it: it is no reason to stop everything.
 */
final class Revival {
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ElasticsearchPart part;
    private final PidFile pids;
    private final Processes processes;
    private final Progress progress;
    private final Consumer<ServerProcess> afterAll;

    /**
     * @param pids of the part, by which what it left running is found
     * @param afterAll hears of its end when it can not be started again
     */
    Revival(
            ElasticsearchPart part,
            PidFile pids,
            Processes processes,
            Progress progress,
            Consumer<ServerProcess> afterAll) {
        this.part = part;
        this.pids = pids;
        this.processes = processes;
        this.progress = progress;
        this.afterAll = afterAll;
    }

    /** Whether it is for this to deal with its death. */
    boolean concerns(ServerProcess dead) {
        return dead.name().equals(part.name());
    }

    /** Starts it again, beside all that goes on. */
    void begin(ServerProcess dead) {
        progress.line(
                "  "
                        + part.name()
                        + " has ended. The database stands in for it while it is started again.");
        Thread.ofVirtual().name("revival").start(() -> revive(dead));
    }

    private void revive(ServerProcess dead) {
        long began = System.nanoTime();
        for (int i = 0; i < TRIES && !processes.isClosed(); i++) {
            try {
                Signals.stopAll(pids.listAlive(), "KILL", PAUSE);
                part.start();
                progress.done(part.name(), "again", Duration.ofNanos(System.nanoTime() - began));
                return;
            } catch (MarketFailure failed) {
                progress.line("  " + failed.sentence());
                LockSupport.parkNanos(PAUSE.toNanos());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        if (!processes.isClosed()) {
            afterAll.accept(dead);
        }
    }
}
