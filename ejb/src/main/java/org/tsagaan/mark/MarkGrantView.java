package org.tsagaan.mark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Validity;

/**
 * A grant as the public sees it.
 *
 * @param producerId the holder
 * @param producerZh what the holder is called
 * @param producerEn the same in English
 * @param isProducers whether its holder is a producer; else it is a store
 * @param nameZh what the mark is called
 * @param nameEn the same in English
 * @param issuedBy who lets the mark be used, or certified
 * @param scopeZh names of the categories or products it is of; empty for the whole holder
 * @param scopeEn the same in English
 * @param withdrawal when and why it was withdrawn; null while it was not
 */
public record MarkGrantView(
        long id,
        long producerId,
        String producerZh,
        String producerEn,
        boolean isProducers,
        MarkKind kind,
        String nameZh,
        String nameEn,
        String issuedBy,
        String number,
        MarkScope scope,
        String scopeZh,
        String scopeEn,
        Validity validity,
        MarkState state,
        @Nullable Withdrawal withdrawal) {

    /** When a grant was withdrawn, and why. */
    public record Withdrawal(Instant at, String reason) {}

    /** How it stands on a day. */
    public MarkStanding standing(LocalDate day) {
        return MarkStanding.of(state, validity, day);
    }

    /** Days for which it still holds, that day and its last one counted; 0 when it does not. */
    public long daysLeft(LocalDate day) {
        return standing(day) == MarkStanding.IN_FORCE
                ? ChronoUnit.DAYS.between(day, validity.until()) + 1
                : 0;
    }
}
