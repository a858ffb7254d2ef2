package org.tsagaan.standard;

/** Where the filing of a declared edition stands; once filed it stays so. */
public enum FilingState {
    NOT_ASKED,
    ASKED,
    FILED,
    RETURNED;

    public boolean mayBecome(FilingState next) {
        return switch (this) {
            case NOT_ASKED, RETURNED -> next == ASKED;
            case ASKED -> next == FILED || next == RETURNED;
            case FILED -> false;
        };
    }
}
