package org.tsagaan.demonstration.model;

/** What becomes of a lot, so that every answer of the gate can be seen. */
public enum LotFate {
    SOUND,
    NOT_INSPECTED,
    FAILED,
    INCOMPLETE,
    /** Its laboratory was not accredited for one mandatory item, which it left out. */
    NOT_ACCREDITED,
    REPORT_WITHDRAWN,
    FROZEN,
    RECALLED,
    /** Announced with a production date to come. */
    NOT_YET_PRODUCED;

    /** Whether it can be sold, for a time at least. */
    public boolean isSoldAtFirst() {
        return switch (this) {
            case SOUND, REPORT_WITHDRAWN, FROZEN, RECALLED -> true;
            default -> false;
        };
    }
}
