package org.tsagaan.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The running parts of one market. Closing it stops all of them in order, and lets none start
 * after.
 */
public final class Processes implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Entry> running = new ArrayList<>();
    private boolean closed;

    private record Entry(ServerProcess process, Turn turn) {}

    /** When a part is stopped: those that use others before those that are used. */
    public enum Turn {
        APPLICATION,
        SERVICE,
        DATABASE
    }

    /**
     * Starts a process.
     *
     * @throws MarketFailure when everything is being stopped
     */
    public synchronized ServerProcess start(ServerProcess.Command command, Turn turn) {
        if (closed) {
            throw new MarketFailure("The market is being stopped.", "Start it again.");
        }
        ServerProcess process = ServerProcess.start(command);
        running.add(new Entry(process, turn));
        return process;
    }

    /** Calls this once for each process that ends without having been told to. */
    public synchronized void watch(Consumer<ServerProcess> onDeath) {
        for (Entry each : running) {
            var _ = each.process().whenDied().thenAccept(onDeath);
        }
    }

    @Override
    public void close() {
        for (Entry each : refuseMore()) {
            each.process().stop(PATIENCE);
        }
    }

    private synchronized List<Entry> refuseMore() {
        closed = true;
        return running.stream().sorted(Comparator.comparing(Entry::turn)).toList();
    }
}
