package org.tsagaan.supervision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How far back the figures look. */
public enum Period {
    DAYS_30(30),
    DAYS_90(90),
    DAYS_365(365);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** How many days it is long. */
    public int days() {
        return days;
    }

    /** The days of it, of which today is the last. */
    public Span until(LocalDate today) {
        return new Span(today.minusDays(days - 1L), today);
    }

    /** The period of so many days, if there is one. */
    public static Optional<Period> find(String days) {
        return Arrays.stream(values()).filter(p -> String.valueOf(p.days).equals(days)).findAny();
    }
}
