package org.tsagaan.local;

import java.time.Duration;
import java.util.Optional;

/** Stops the market once, whether Ctrl-C, SIGTERM or a failure asks for it. */
final class Shutdown {
    private final Market market;
    private final Progress progress;
    private boolean stopped;

    private Shutdown(Market market, Progress progress) {
        this.market = market;
        this.progress = progress;
    }

    static Shutdown register(Market market, Progress progress) {
        Shutdown shutdown = new Shutdown(market, progress);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> shutdown.stop(Optional.empty()), "shutdown"));
        return shutdown;
    }

    /** Stops all, and then shows why: the last thing on the screen is what to do. */
    void afterFailure(MarketFailure why) {
        stop(Optional.of(why));
    }

    /** Stops all: what it was started for is done. */
    void now() {
        stop(Optional.empty());
    }

    /** Whoever comes first says why; what fails because it is being stopped is no news. */
    private synchronized void stop(Optional<MarketFailure> why) {
        if (stopped) {
            return;
        }
        stopped = true;
        long began = System.nanoTime();
        progress.line("");
        progress.line("  Stopping the market");
        market.close();
        progress.done("All parts", "stopped", Duration.ofNanos(System.nanoTime() - began));
        why.ifPresent(Main::show);
    }
}
