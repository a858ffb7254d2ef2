package org.tsagaan.recall;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recall as everybody may know it.
 *
 * @param lots how many lots it is of
 * @param startBefore instant before which it had to be begun
 * @param finishBy last day of the term in which it is to be finished
 * @param closedAt null while it goes on
 * @param result what came of it; empty while it goes on
 */
public record RecallView(
        long id,
        long producerId,
        String producerZh,
        String producerEn,
        String productZh,
        String productEn,
        RecallOrigin origin,
        RecallScope scope,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        RecallGrade grade,
        String cause,
        String advice,
        Instant knownAt,
        Instant startBefore,
        Instant announcedAt,
        LocalDate finishBy,
        @Nullable Instant closedAt,
        String result,
        int lots) {

    /** Whether it was announced too late. */
    public boolean isLate() {
        return announcedAt.isAfter(startBefore);
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
