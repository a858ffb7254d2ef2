package org.tsagaan.recall;

/** How a lot is held back. */
public enum HoldKind {
    /** For the time of an enquiry; can be lifted. */
    FREEZE,
    /** 召回: for good. */
    RECALL
}
