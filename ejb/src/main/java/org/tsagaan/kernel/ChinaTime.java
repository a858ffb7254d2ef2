package org.tsagaan.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** China's civil time, in which every date of a document, a lot or a deadline is meant. */
public final class ChinaTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** Midnight at the beginning of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
