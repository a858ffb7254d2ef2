package org.tsagaan.payment;

/** What became of an event of the provider. */
public enum Receipt {
    /** It changed the books. */
    APPLIED,
    /** It had been received before, or told nothing new. */
    ALREADY_TRUE,
    /** It concerns nothing of this market. */
    NOT_OURS,
    /** It contradicts the books: it was kept, changed nothing, and people were alarmed. */
    MISMATCHED,
    /** It is forged, stale or unreadable: nothing was kept. */
    REFUSED
}
