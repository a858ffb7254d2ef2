package org.tsagaan.licensing;

/** What can happen to an application. */
public enum ApplicationEventKind {
    STARTED,
    SUBMITTED,
    ACCEPTED,
    CORRECTION_ASKED,
    CORRECTED,
    /** The day by which something is due is near. */
    REMINDED,
    /** The officer's day has passed. */
    ESCALATED,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    /** Not corrected in time. */
    LAPSED
}
