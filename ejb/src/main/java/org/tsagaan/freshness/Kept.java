package org.tsagaan.freshness;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Optional;

/**
 * What was read, to be shown again while it holds. The least used goes when there is no more room.
 */
public final class Kept<K, V> {

    private final Freshness freshness;
    private final Cache<K, Held<V>> held;

    private record Held<V>(Reading<V> reading, Moment moment) {}

    /**
     * @param most readings that are kept
     */
    public Kept(Freshness freshness, int most) {
        this.freshness = freshness;
        this.held = Caffeine.newBuilder().maximumSize(most).build();
    }

    /**
     * What was kept, if it still holds.
     *
     * @param key of what is to be shown
     * @param moment asked for after the request came that it is shown to
     * @param now of the market's clock
     */
    public Optional<V> find(K key, Moment moment, Instant now) {
        Held<V> known = held.getIfPresent(key);
        return known != null && holds(known, now) && known.moment().turn() <= moment.turn()
                ? Optional.of(known.reading().value())
                : Optional.empty();
    }

    private boolean holds(Held<V> known, Instant now) {
        return known.reading().isFor(now)
                && freshness.isUnchangedSince(known.moment(), known.reading().grounds());
    }

    /**
     * Keeps something.
     *
     * @param moment asked for before it was read
     */
    public void keep(K key, Moment moment, Reading<V> reading) {
        held.put(key, new Held<>(reading, moment));
    }
}
