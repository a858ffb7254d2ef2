package org.tsagaan.demonstration.model;

/** How far an application of the demonstration has come. */
public enum ApplicationFate {
    SUBMITTED,
    /** Sent in so long ago that its day has passed. */
    LATE,
    IN_REVIEW,
    /** Accepted so long ago that its day is near. */
    NEAR,
    CORRECTION_ASKED,
    /** A correction was asked, and came. */
    CORRECTED,
    APPROVED,
    REFUSED,
    WITHDRAWN;

    /** Whether the officer has accepted it before anything else. */
    public boolean isAccepted() {
        return this != SUBMITTED && this != LATE && this != WITHDRAWN;
    }
}
