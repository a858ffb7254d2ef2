package org.tsagaan.kernel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The days on which a document is valid, both included, in China's civil time.
 *
 * @param from first day
 * @param until last day
 */
public record Validity(LocalDate from, LocalDate until) {

    /**
     * @throws IllegalArgumentException when it would end before it begins
     */
    public Validity {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Validity ends before it begins: " + from + " – " + until);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean covers(Instant instant) {
        return covers(ChinaTime.dateOf(instant));
    }

    /** First instant at which it is no longer valid: midnight after the last day. */
    public Instant end() {
        return ChinaTime.startOf(until.plusDays(1));
    }
}
