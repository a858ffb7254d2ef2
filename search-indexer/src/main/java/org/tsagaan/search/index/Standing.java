package org.tsagaan.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tsagaan.search.SearchStanding;
import org.tsagaan.search.SearchStanding.State;

/** Remembers how search stands, and logs when that changes, once. */
@ApplicationScoped
public class Standing {

    private static final Logger LOG = Logger.getLogger(Standing.class.getName());

    private final AtomicReference<SearchStanding> now =
            new AtomicReference<>(new SearchStanding(State.STARTING, "Not yet looked"));

    public SearchStanding now() {
        return now.get();
    }

    public boolean isReady() {
        return now.get().state() == State.READY;
    }

    void becomes(State state, String explanation) {
        SearchStanding before = now.getAndSet(new SearchStanding(state, explanation));
        if (before.state() != state) {
            Level level =
                    switch (state) {
                        case UNFIT -> Level.SEVERE;
                        case AWAY -> Level.WARNING;
                        case STARTING, FILLING, READY -> Level.INFO;
                    };
            LOG.log(level, "Search is {0}: {1}", new Object[] {state, explanation});
        }
    }
}
