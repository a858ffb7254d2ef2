package org.tsagaan.search.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tsagaan.search.Truth.Deviation;
import org.tsagaan.search.Truth.Deviations;

/**
 * What is found while documents are compared, by several threads: all of it counted, so much of it
 * kept by name.
 */
final class Findings {

    /** More than this is not looked at a second time: such an index is wrong, not late. */
    static final int KEPT = 10_000;

    private static final int SHOWN = 20;

    private final Map<Way, TreeMap<Long, Deviation>> kept = new EnumMap<>(Way.class);
    private final Map<Way, Long> counts = new EnumMap<>(Way.class);
    private long compared;

    /** In which ways a document can deviate. */
    enum Way {
        MISSING,
        EXTRA,
        OLDER
    }

    synchronized void compared(long more) {
        compared += more;
    }

    synchronized long compared() {
        return compared;
    }

    synchronized void add(Way way, long offerId, List<String> fields) {
        counts.merge(way, 1L, Long::sum);
        TreeMap<Long, Deviation> some = kept.computeIfAbsent(way, w -> new TreeMap<>());
        if (some.size() < KEPT) {
            some.put(offerId, new Deviation(offerId, fields));
        }
    }

    synchronized long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether each of them is known by name, and there is one. */
    boolean canBeLookedAtAgain() {
        return count() > 0 && count() <= KEPT;
    }

    synchronized List<Long> offers() {
        return kept.values().stream().flatMap(some -> some.keySet().stream()).toList();
    }

    synchronized Deviations of(Way way) {
        return new Deviations(
                counts.getOrDefault(way, 0L),
                kept.getOrDefault(way, new TreeMap<>()).values().stream().limit(SHOWN).toList());
    }
}
