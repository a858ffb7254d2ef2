package org.tsagaan.licensing;

import java.time.LocalDate;
import org.tsagaan.kernel.Validity;

/** How an authorisation stands on a day, by its state and its dates together. */
public enum Standing {
    IN_FORCE,
    NOT_YET_VALID,
    EXPIRED,
    SUSPENDED,
    REVOKED,
    CANCELLED;

    /** The word of the authority weighs more than the dates. */
    public static Standing of(AuthorisationState state, Validity validity, LocalDate day) {
        return switch (state) {
            case SUSPENDED -> SUSPENDED;
            case REVOKED -> REVOKED;
            case CANCELLED -> CANCELLED;
            case IN_FORCE -> byDate(validity, day);
        };
    }

    private static Standing byDate(Validity validity, LocalDate day) {
        if (day.isBefore(validity.from())) {
            return NOT_YET_VALID;
        }
        return validity.covers(day) ? IN_FORCE : EXPIRED;
    }
}
