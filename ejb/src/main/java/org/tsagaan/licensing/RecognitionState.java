package org.tsagaan.licensing;

/** Where a recognition stands; once revoked it stays so, and another may be granted. */
public enum RecognitionState {
    IN_FORCE,
    REVOKED;

    public boolean mayBecome(RecognitionState other) {
        return this == IN_FORCE && other == REVOKED;
    }
}
