package org.tsagaan.sellability.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.Validity;
import org.tsagaan.sellability.Reason;

/**
 * What a condition found.
 *
 * @param reasons why it does not hold; empty when it does
 * @param until first instant at which it stops holding by the clock alone; {@link Instant#MAX} when
 *     the clock can not break it
 */
record Finding(List<Reason> reasons, Instant until) {

    static Finding holds() {
        return new Finding(List.of(), Instant.MAX);
    }

    static Finding holdsUntil(Instant until) {
        return new Finding(List.of(), until);
    }

    static Finding fails(List<Reason> reasons) {
        return new Finding(reasons, Instant.MAX);
    }

    static Finding fails(Reason.Code code, String fact) {
        return fails(List.of(new Reason(code, fact)));
    }

    /** Holds unless there are reasons. */
    static Finding of(List<Reason> reasons) {
        return new Finding(List.copyOf(reasons), Instant.MAX);
    }

    /** Both must hold. */
    Finding and(Finding other) {
        List<Reason> all = new java.util.ArrayList<>(reasons);
        all.addAll(other.reasons);
        return new Finding(all, until.isBefore(other.until) ? until : other.until);
    }

    /**
     * The end of the chain of validities that covers the instant: a document that follows another
     * without a gap prolongs it. Empty when none covers the instant.
     */
    static Optional<Instant> endOfChain(List<Validity> validities, Instant instant) {
        Optional<Instant> end = Optional.empty();
        for (Validity next :
                validities.stream().sorted(Comparator.comparing(Validity::from)).toList()) {
            if (next.covers(end.orElse(instant))) {
                end = Optional.of(next.end());
            }
        }
        return end;
    }
}
