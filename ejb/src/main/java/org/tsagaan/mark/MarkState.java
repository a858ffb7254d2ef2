package org.tsagaan.mark;

/** Where a grant stands; once withdrawn it stays so, and another may be given. */
public enum MarkState {
    GRANTED,
    WITHDRAWN;

    public boolean mayBecome(MarkState other) {
        return this == GRANTED && other == WITHDRAWN;
    }
}
