package org.tsagaan.search.index;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tsagaan.search.SearchStanding.State;
import org.tsagaan.search.index.Indices.Known;

/**
 * Sees to it that Elasticsearch is fit and that there is an index of our definition: after each
 * start, and whenever Elasticsearch comes back.
 */
@ApplicationScoped
public class Preparation {

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

    @Inject private Indices indices;
    @Inject private Filling filling;
    @Inject private Standing standing;
    @Resource private ManagedExecutorService executor;

    private final AtomicBoolean isOurs = new AtomicBoolean();
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Instant nextTry = Instant.MIN;

    /**
     * Looks at the cluster before the market opens. One that does not answer may come later, and
     * the market opens without it.
     *
     * @throws UnfitCluster with the remedy, when it lacks the plugin or has an older one
     */
    public void requireFit() {
        try {
            if (isUnfit()) {
                throw new UnfitCluster(standing.now().explanation());
            }
        } catch (Away away) {
            standing.becomes(State.AWAY, String.valueOf(away.getMessage()));
        }
    }

    /**
     * Whether there is an index that can be written to; begins to make one where it is missing.
     *
     * @throws Away when Elasticsearch does not answer
     */
    public boolean isIndexThere() throws Away {
        Known known = indices.known();
        if (!standing.isReady() && isUnfit()) {
            return false;
        }
        if (known.live().isEmpty() || !isOurs.get()) {
            prepare(known);
        }
        if (known.live().isPresent()) {
            standing.becomes(State.READY, "Elasticsearch answers");
        } else {
            standing.becomes(State.FILLING, "The first index is being filled");
        }
        return !known.written().isEmpty();
    }

    private boolean isUnfit() throws Away {
        Optional<String> fault = indices.findFault();
        fault.ifPresent(sentence -> standing.becomes(State.UNFIT, sentence));
        return fault.isPresent();
    }

    private void prepare(Known known) throws Away {
        if (!filling.isNeeded(known)) {
            isOurs.set(true);
        } else if (Instant.now().isAfter(nextTry) && running.compareAndSet(false, true)) {
            nextTry = Instant.now().plus(BETWEEN_TRIES);
            executor.execute(this::fill);
        }
    }

    private void fill() {
        try {
            var _ = filling.fillIfNeeded();
        } finally {
            running.set(false);
        }
    }
}
