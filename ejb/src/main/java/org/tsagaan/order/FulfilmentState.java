package org.tsagaan.order;

import java.util.Set;
import org.tsagaan.kernel.BrokenInvariant;

/** Life of the part of an order that one seller sends, or hands over where it is sold. */
public enum FulfilmentState {
    /** Its goods are kept until the order is paid. */
    RESERVED,
    /** Paid: the seller is to send it, or to get it ready. */
    TO_DISPATCH,
    /** Nothing of it may be sold any more: it is being refunded. */
    HELD,
    /** It lies ready where it is picked up. */
    READY_FOR_PICKUP,
    DISPATCHED,
    DELIVERED,
    /** The buyer came for it. */
    COLLECTED,
    CANCELLED;

    private Set<FulfilmentState> next() {
        return switch (this) {
            case RESERVED -> Set.of(TO_DISPATCH, CANCELLED);
            case TO_DISPATCH -> Set.of(HELD, READY_FOR_PICKUP, DISPATCHED, CANCELLED);
            case READY_FOR_PICKUP -> Set.of(HELD, COLLECTED, CANCELLED);
            case DISPATCHED -> Set.of(DELIVERED);
            case HELD, DELIVERED, COLLECTED, CANCELLED -> Set.of();
        };
    }

    public boolean canBecome(FulfilmentState target) {
        return next().contains(target);
    }

    /** Whether what comes in that way can ever be so. */
    public boolean suits(Delivery delivery) {
        return switch (this) {
            case READY_FOR_PICKUP, COLLECTED -> delivery == Delivery.PICK_UP;
            case DISPATCHED, DELIVERED -> delivery != Delivery.PICK_UP;
            case RESERVED, TO_DISPATCH, HELD, CANCELLED -> true;
        };
    }

    /** Whether it is paid and still with the seller. */
    public boolean isWaiting() {
        return this == TO_DISPATCH || this == READY_FOR_PICKUP;
    }

    /** Whether it has left the seller. */
    public boolean hasLeft() {
        return this == DISPATCHED || this == DELIVERED || this == COLLECTED;
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
