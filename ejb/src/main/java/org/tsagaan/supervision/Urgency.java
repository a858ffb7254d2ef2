package org.tsagaan.supervision;

/** How near the last day of a term is, in working days. */
public enum Urgency {
    OVERDUE,
    /** Today or on the next working day. */
    ONE_DAY,
    /** Within three, and not within one. */
    THREE_DAYS,
    /** Within five, and not within three. */
    FIVE_DAYS
}
