package org.tsagaan.recall;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recall to be announced.
 *
 * @param key names the request: the same person asking again under it gets the same recall
 * @param lotId the lot it begins with
 * @param scope which lots it takes in; null when not chosen yet
 * @param firstDay first day of production it takes in; of no use with {@link RecallScope#LOT}
 * @param lastDay last day of production it takes in; of no use with {@link RecallScope#LOT}
 * @param grade how grave it is; null when not chosen yet
 * @param knownAt when it was known that it is needed; null when not said
 * @param cause what is wrong
 * @param advice what whoever has it at home is to do
 */
public record RecallAsked(
        String key,
        long lotId,
        @Nullable RecallScope scope,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable RecallGrade grade,
        @Nullable Instant knownAt,
        String cause,
        String advice) {

    /** Whether it is of the lot alone. */
    public boolean isOfOneLot() {
        return scope == RecallScope.LOT;
    }
}
