package org.tsagaan.payment.model;

/** What a piece of news changed in the books. */
public enum Effect {
    /** The books changed. */
    APPLIED,
    /** The books said so already, or something that outranks it. */
    ALREADY_TRUE,
    /** It concerns nothing of this market. */
    NOT_OURS,
    /** It contradicts the books; nothing was changed, and people must look. */
    MISMATCHED
}
