package org.tsagaan.inspection;

import java.util.Set;
import org.tsagaan.kernel.BrokenInvariant;

/** Life of a request for inspection. */
public enum RequestState {
    /** Asked for; the sample is on its way. */
    REQUESTED,
    /** The laboratory has the sealed sample; or what it entered was sent back to it. */
    RECEIVED,
    /** Results are entered and wait for another's eyes. */
    ENTERED,
    /** The report is signed. */
    REPORTED,
    /** The laboratory does not test it: with its reason. */
    DECLINED,
    /** Whoever asked has thought better of it. */
    CANCELLED;

    private Set<RequestState> next() {
        return switch (this) {
            case REQUESTED -> Set.of(RECEIVED, DECLINED, CANCELLED);
            case RECEIVED -> Set.of(ENTERED, DECLINED);
            case ENTERED -> Set.of(RECEIVED, REPORTED);
            case REPORTED, DECLINED, CANCELLED -> Set.of();
        };
    }

    public boolean canBecome(RequestState target) {
        return next().contains(target);
    }

    /** Whether nothing follows. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /**
     * @throws BrokenInvariant when it can not go there from here
     */
    public RequestState to(RequestState target) {
        if (!canBecome(target)) {
            throw new BrokenInvariant("A request can not go from " + this + " to " + target);
        }
        return target;
    }
}
