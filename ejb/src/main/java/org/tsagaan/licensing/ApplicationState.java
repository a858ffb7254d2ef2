package org.tsagaan.licensing;

import java.util.Set;

/** How far an application is. */
public enum ApplicationState {
    /** The applicant is still writing; nobody else sees it. */
    DRAFT,
    /** The officer has to accept it or to say what is missing. */
    SUBMITTED,
    /** Accepted (受理); the officer has to decide. */
    IN_REVIEW,
    /** The applicant has to correct something; the officer's clock stands still. */
    CORRECTION_ASKED,
    APPROVED,
    REFUSED,
    /** Taken back, or not corrected in time. */
    WITHDRAWN;

    /** The states it may pass to from here. */
    public Set<ApplicationState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(IN_REVIEW, CORRECTION_ASKED, WITHDRAWN);
            case IN_REVIEW -> Set.of(CORRECTION_ASKED, APPROVED, REFUSED, WITHDRAWN);
            case CORRECTION_ASKED -> Set.of(SUBMITTED, IN_REVIEW, WITHDRAWN);
            case APPROVED, REFUSED, WITHDRAWN -> Set.of();
        };
    }

    public boolean mayBecome(ApplicationState other) {
        return next().contains(other);
    }

    /** Whether the applicant may change what was written. */
    public boolean isEditable() {
        return this == DRAFT || this == CORRECTION_ASKED;
    }

    /** Whether nothing more will happen to it. */
    public boolean isClosed() {
        return next().isEmpty();
    }

    /** Whether the next step is the officer's. */
    public boolean isWithOfficer() {
        return this == SUBMITTED || this == IN_REVIEW;
    }
}
