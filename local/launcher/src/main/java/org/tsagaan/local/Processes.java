package org.tsagaan.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The running parts of one market. Closing it stops all of them in order, and lets none start
 * after.
 */
public final class Processes implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Entry> running = new ArrayList<>();
    private Optional<Consumer<ServerProcess>> watcher = Optional.empty();
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
        watcher.ifPresent(onDeath -> watch(process, onDeath));
        return process;
    }

    /** Calls this once for each process, of now or later, that ends without having been told to. */
    public synchronized void watch(Consumer<ServerProcess> onDeath) {
        watcher = Optional.of(onDeath);
        for (Entry each : running) {
            watch(each.process(), onDeath);
        }
    }

    private void watch(ServerProcess process, Consumer<ServerProcess> onDeath) {
        var _ =
                process.whenDied()
                        .thenAccept(
                                dead -> {
                                    if (forget(dead)) {
                                        onDeath.accept(dead);
                                    }
                                });
    }

    /** What has ended is not told to stop: its number may be another's by then. */
    private synchronized boolean forget(ServerProcess dead) {
        return !closed && running.removeIf(entry -> entry.process().equals(dead));
    }

    /** Whether everything is being stopped. */
    public synchronized boolean isClosed() {
        return closed;
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
