package org.tsagaan.freshness;

import java.time.Instant;
import java.util.Set;

/**
 * Something read, and how long it may be shown.
 *
 * @param grounds whose change ends it
 * @param from first instant at which it may be shown
 * @param until first instant at which it may no longer be, by the clock alone
 */
public record Reading<V>(V value, Set<Ground> grounds, Instant from, Instant until) {

    public Reading {
        grounds = Set.copyOf(grounds);
    }

    boolean isFor(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
