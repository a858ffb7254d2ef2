package org.tsagaan.licensing;

import java.util.Set;

/**
 * Where an authorisation stands by the word of the authority. That its validity runs out is no
 * state: the clock alone says so.
 */
public enum AuthorisationState {
    IN_FORCE,
    /** For the time of a rectification (整改). */
    SUSPENDED,
    /** Taken away for a violation (吊销). */
    REVOKED,
    /** Given up, or replaced (注销). */
    CANCELLED;

    /** The states it may pass to from here; none from the last two. */
    public Set<AuthorisationState> next() {
        return switch (this) {
            case IN_FORCE -> Set.of(SUSPENDED, REVOKED, CANCELLED);
            case SUSPENDED -> Set.of(IN_FORCE, REVOKED, CANCELLED);
            case REVOKED, CANCELLED -> Set.of();
        };
    }

    public boolean mayBecome(AuthorisationState other) {
        return next().contains(other);
    }

    /** Whether it can never come into force again. */
    public boolean isFinal() {
        return next().isEmpty();
    }
}
