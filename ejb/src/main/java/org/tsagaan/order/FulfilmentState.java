package org.tsagaan.order;

import java.util.Set;
import org.tsagaan.kernel.BrokenInvariant;

/** Life of the part of an order that one seller sends. */
public enum FulfilmentState {
    /** Its goods are kept until the order is paid. */
    RESERVED,
    /** Paid: the seller is to send it. */
    TO_DISPATCH,
    /** Nothing of it may be sold any more: it is being refunded. */
    HELD,
    DISPATCHED,
    DELIVERED,
    CANCELLED;

    private Set<FulfilmentState> next() {
        return switch (this) {
            case RESERVED -> Set.of(TO_DISPATCH, CANCELLED);
            case TO_DISPATCH -> Set.of(HELD, DISPATCHED, CANCELLED);
            case DISPATCHED -> Set.of(DELIVERED);
            case HELD, DELIVERED, CANCELLED -> Set.of();
        };
    }

    public boolean canBecome(FulfilmentState target) {
        return next().contains(target);
    }

    /**
     * @throws BrokenInvariant when it can not go there from here
     */
    public FulfilmentState to(FulfilmentState target) {
        if (!canBecome(target)) {
            throw new BrokenInvariant("A fulfilment can not go from " + this + " to " + target);
        }
        return target;
    }
}
