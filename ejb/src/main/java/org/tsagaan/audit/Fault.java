package org.tsagaan.audit;

/**
 * Something in the audit trail is not as it was sealed.
 *
 * @param kind what was done to it
 * @param rowId the first row concerned
 * @param sealId the seal it belongs to
 */
public record Fault(Kind kind, long rowId, long sealId) {

    /** What can be done to an audit trail. */
    public enum Kind {
        /** A sealed row has other content. */
        ROW_CHANGED,
        /** A sealed row is gone. */
        ROW_REMOVED,
        /** A row stands among the sealed that was not there when they were sealed. */
        ROW_ADDED,
        /** A seal's own content does not give its hash. */
        SEAL_CHANGED,
        /**
         * A seal does not follow from the one before: some were removed, or put in another order.
         */
        CHAIN_BROKEN,
        /** A seal is whole but is not the one that was anchored: the chain was written anew. */
        CHAIN_REWRITTEN,
        /** A seal was anchored and is gone. */
        CHAIN_CUT
    }
}
