package org.tsagaan.inspection;

/** What the authority says of an accreditation, whatever its days. */
public enum AccreditationState {
    IN_FORCE,
    /** Nothing is signed by it until it is reinstated. */
    SUSPENDED,
    /** Ended early, for good; another may be entered. */
    WITHDRAWN;

    /** Whether the authority may decide so. */
    public boolean mayBecome(AccreditationState other) {
        return switch (this) {
            case IN_FORCE -> other != IN_FORCE;
            case SUSPENDED -> other != SUSPENDED;
            case WITHDRAWN -> false;
        };
    }
}
