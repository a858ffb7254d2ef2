package org.tsagaan.freshness.model;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tsagaan.freshness.Ground;
import org.tsagaan.freshness.News;

/** In which turn each thing was last heard to have changed. Bounded: it rather forgets all. */
public final class Changes {

    private final int most;
    private final Map<Ground, Long> last = new ConcurrentHashMap<>();
    private volatile long everything;

    /**
     * @param most things that are remembered
     */
    public Changes(int most) {
        this.most = most;
    }

    /** Remembers what was heard in a turn; turns come in order, one at a time. */
    public void hear(News news, long turn) {
        if (news.everything() || last.size() + news.changed().size() > most) {
            // First this, then that: who has just looked into the map looks here afterwards.
            everything = turn;
            last.clear();
        }
        news.changed().forEach(ground -> last.put(ground, turn));
    }

    /** Whether any of the things changed after a turn. */
    public boolean isAnySince(long turn, Collection<Ground> grounds) {
        for (Ground ground : grounds) {
            Long heard = last.get(ground);
            if (heard != null && heard > turn) {
                return true;
            }
        }
        return everything > turn;
    }
}
