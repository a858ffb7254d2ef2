package org.tsagaan.licensing;

import java.util.Arrays;
import java.util.List;

/** What is asked of the authority. */
public enum ApplicationKind {
    /** A workshop wants to be registered for the first time. */
    WORKSHOP_REGISTRATION,
    /** An enterprise wants its first production licence. */
    PRODUCTION_LICENCE,
    /** What is held shall be valid for longer. */
    RENEWAL,
    /** The producer moves: what is held ends, and is granted anew for the new place. */
    CHANGE_OF_ADDRESS,
    /** A workshop wants to be a licensed enterprise (measure 6). */
    UPGRADE;

    /** Whether somebody asks who is not a producer yet. */
    public boolean isFirst() {
        return this == WORKSHOP_REGISTRATION || this == PRODUCTION_LICENCE;
    }

    /** What a producer of that kind can ask for. */
    public static List<ApplicationKind> listFor(ProducerKind kind) {
        return Arrays.stream(values())
                .filter(k -> !k.isFirst())
                .filter(k -> k != UPGRADE || kind.isWorkshop())
                .toList();
    }
}
