package org.tsagaan.payment;

import java.util.Set;

/** Where the money of an order is, as far as the market knows. */
public enum PaymentState {
    /** Nothing at the provider can be paid yet. */
    CREATED,
    /** The buyer can pay at the provider. */
    OPEN,
    /**
     * The provider was asked for something and did not answer: it may or may not have been done.
     */
    UNKNOWN,
    /** The money was taken. Outranks every other news, whatever the order of their arrival. */
    SUCCEEDED,
    /** What could be paid ran out; it may be opened anew while the order waits. */
    EXPIRED,
    /** The order lapsed, and nothing at the provider can be paid any more. */
    CANCELLED;

    /** Whether the payment may pass from this state to that. */
    public boolean mayBecome(PaymentState next) {
        return successors().contains(next);
    }

    /** Whether nothing needs to be asked of the provider any more. */
    public boolean isSettled() {
        return this == SUCCEEDED || this == EXPIRED || this == CANCELLED;
    }

    private Set<PaymentState> successors() {
        return switch (this) {
            case CREATED -> Set.of(OPEN, UNKNOWN, SUCCEEDED, EXPIRED, CANCELLED);
            case OPEN -> Set.of(UNKNOWN, SUCCEEDED, EXPIRED, CANCELLED);
            case UNKNOWN -> Set.of(CREATED, OPEN, SUCCEEDED, EXPIRED, CANCELLED);
            case EXPIRED -> Set.of(CREATED, SUCCEEDED, CANCELLED);
            case CANCELLED -> Set.of(SUCCEEDED);
            case SUCCEEDED -> Set.of();
        };
    }
}
