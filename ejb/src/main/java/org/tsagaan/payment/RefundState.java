package org.tsagaan.payment;

/**
 * How far money has gone back. The states only ever rise in the order written here, so that events
 * of the provider may come in any order: what is known never becomes less known, and a failure,
 * which can follow even a success, is final.
 */
public enum RefundState {
    /** Decided by the market, not yet told to the provider. */
    REQUESTED,
    /** The provider was told and did not answer: it may or may not have been done. */
    UNKNOWN,
    /** The provider is at it; wallets take their time. */
    PENDING,
    /** The money went back. */
    SUCCEEDED,
    /** The provider could not give it back: people must. */
    FAILED;

    /** Whether the refund may pass from this state to that. */
    public boolean mayBecome(RefundState next) {
        return next.compareTo(this) > 0;
    }

    /** Whether nothing needs to be asked of the provider any more. */
    public boolean isSettled() {
        return this == SUCCEEDED || this == FAILED;
    }
}
