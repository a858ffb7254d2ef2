package org.tsagaan.recall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Recalls as a test asks for them, each under a key of its own. */
public final class AskedRecalls {

    private AskedRecalls() {}

    /** Of that lot alone, of the gravest class, known this moment. */
    public static RecallAsked ofLot(long lotId) {
        return new RecallAsked(
                UUID.randomUUID().toString(),
                lotId,
                RecallScope.LOT,
                null,
                null,
                RecallGrade.ONE,
                Instant.now(),
                "不合格",
                "请勿食用");
    }

    /** Of the lots made so many days ago, known an hour ago. */
    public static RecallAsked ofDays(long lotId, RecallScope scope, int oldest, int newest) {
        return new RecallAsked(
                UUID.randomUUID().toString(),
                lotId,
                scope,
                day(oldest),
                day(newest),
                RecallGrade.TWO,
                Instant.now().minusSeconds(3600),
                "不合格",
                "请勿食用");
    }

    /** The day so many days ago. */
    public static LocalDate day(int daysOld) {
        return LocalDate.now(ZoneOffset.UTC).minusDays(daysOld);
    }
}
