package org.tsagaan.recall;

import java.time.Duration;

/**
 * How grave a recall is. A recall is begun within 24, 48 or 72 hours of when it was known that it
 * is needed, and finished within 10, 20 or 30 working days.
 */
public enum RecallGrade {
    /** Class 1: it has harmed, or can do grave harm or kill. */
    ONE(24, 10),
    /** Class 2: it has done slight harm, or can. */
    TWO(48, 20),
    /** Class 3: what its label says is wrong, and it can not harm. */
    THREE(72, 30);

    private final int hours;
    private final int workingDays;

    RecallGrade(int hours, int workingDays) {
        this.hours = hours;
        this.workingDays = workingDays;
    }

    /** Time to begin, from when it was known. */
    public Duration toBegin() {
        return Duration.ofHours(hours);
    }

    /** Working days to finish, from when it was announced. */
    public int toFinish() {
        return workingDays;
    }
}
