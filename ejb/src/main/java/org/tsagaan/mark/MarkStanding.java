package org.tsagaan.mark;

import java.time.LocalDate;
import org.tsagaan.kernel.Validity;

/** How a grant stands on a day, by its state and its dates together. */
public enum MarkStanding {
    IN_FORCE,
    NOT_YET_VALID,
    EXPIRED,
    WITHDRAWN;

    /** The word of who granted it weighs more than the dates. */
    public static MarkStanding of(MarkState state, Validity validity, LocalDate day) {
        if (state == MarkState.WITHDRAWN) {
            return WITHDRAWN;
        }
        if (day.isBefore(validity.from())) {
            return NOT_YET_VALID;
        }
        return validity.covers(day) ? IN_FORCE : EXPIRED;
    }
}
