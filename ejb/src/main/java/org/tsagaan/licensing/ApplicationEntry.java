package org.tsagaan.licensing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of applications.
 *
 * @param name what the producer is called, as far as it was typed
 * @param dueOn last day for the next step; null when there is none
 * @param daysLeft working days until then, negative when it has passed; 0 when there is none
 */
public record ApplicationEntry(
        long id,
        ApplicationKind kind,
        ProducerKind producerKind,
        ApplicationState state,
        String name,
        String divisionZh,
        String divisionEn,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate dueOn,
        int daysLeft) {

    /** Whether the day has passed, or comes within two working days. */
    public boolean isAtRisk() {
        return dueOn != null && daysLeft <= 2;
    }
}
