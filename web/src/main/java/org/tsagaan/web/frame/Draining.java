package org.tsagaan.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How this instance leaves: as soon as the file {@code MARKET_DRAIN_FILE} is there it is no longer
 * ready; after {@code MARKET_DRAIN_GRACE} (the time the balancer needs to notice) it begins no
 * request any more; what it has begun it ends. Then nothing is cut when the server is stopped.
 */
@ApplicationScoped
public class Draining {
    /** Where this instance stands. */
    public enum State {
        /** It takes requests. */
        SERVING,
        /** It still takes requests, and wants to be sent no more. */
        LEAVING,
        /** It begins no request, and some are in flight. */
        DRAINING,
        /** Nothing is in flight: it can be stopped. */
        DRAINED
    }

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final AtomicInteger inFlight = new AtomicInteger();
    private final InstantSource clock;
    private final @Nullable Path file;
    private final Duration grace;
    private volatile long looked;
    private volatile long since = Long.MAX_VALUE;

    /** For the container's proxy. */
    protected Draining() {
        this(Optional.empty(), Duration.ZERO);
    }

    /** As the place configures it. */
    @Inject
    public Draining(
            @ConfigProperty(name = "market.drain.file") Optional<String> file,
            @ConfigProperty(name = "market.drain.grace", defaultValue = "PT15S") Duration grace) {
        this(file.map(Path::of).orElse(null), grace, InstantSource.system());
    }

    Draining(@Nullable Path file, Duration grace, InstantSource clock) {
        this.file = file;
        this.grace = grace;
        this.clock = clock;
    }

    /** Begins a request, unless none is begun any more. Whoever begins must {@link #end}. */
    public boolean begin() {
        inFlight.incrementAndGet();
        if (isOver()) {
            inFlight.decrementAndGet();
            return false;
        }
        return true;
    }

    /** Ends a request that was begun. */
    public void end() {
        inFlight.decrementAndGet();
    }

    /** Requests begun and not ended. */
    public int inFlight() {
        return inFlight.get();
    }

    /** Where this instance stands now. */
    public State state() {
        if (isOver()) {
            return inFlight.get() == 0 ? State.DRAINED : State.DRAINING;
        }
        return since == Long.MAX_VALUE ? State.SERVING : State.LEAVING;
    }

    private boolean isOver() {
        long now = clock.millis();
        if (now - looked >= LOOK_AGAIN.toMillis() || now < looked) {
            looked = now;
            since = isWished() ? Math.min(since, now) : Long.MAX_VALUE;
        }
        return since != Long.MAX_VALUE && now - since >= grace.toMillis();
    }

    private boolean isWished() {
        return file != null && Files.exists(file);
    }
}
