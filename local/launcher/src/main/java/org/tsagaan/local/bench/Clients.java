package org.tsagaan.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tsagaan.local.MarketFailure;

/** So many clients, each with a connection of its own, each asking again once it was answered. */
record Clients(int port, int count, Duration time) {

    /** What a client does again and again. */
    @FunctionalInterface
    interface Deed {
        /** Does it once and returns the status of the answer. */
        int once(KeptConnection connection) throws IOException;
    }

    /**
     * Deeds answered as expected, per second.
     *
     * @throws MarketFailure when one is answered otherwise
     */
    double perSecond(Deed deed, int expected) {
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<Future<Long>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(threads.submit(() -> repeat(deed, expected, end)));
            }
            long done = 0;
            for (Future<Long> each : all) {
                done += end(each);
            }
            return done * 1e9 / time.toNanos();
        }
    }

    /** What somebody who measures came to, once it has; its failure becomes one's own. */
    static <T> T end(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MarketFailure("Measuring was interrupted.", "Run it again.");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed);
        }
    }

    private long repeat(Deed deed, int expected, long end) {
        long done = 0;
        try (KeptConnection connection = new KeptConnection(port)) {
            while (System.nanoTime() < end) {
                int status = deed.once(connection);
                if (status != expected) {
                    throw new MarketFailure(
                            "The market answered %d where %d was expected."
                                    .formatted(status, expected),
                            "Look into logs/payara-server.log of the data directory.");
                }
                done++;
            }
            return done;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
