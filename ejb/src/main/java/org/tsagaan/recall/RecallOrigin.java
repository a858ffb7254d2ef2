package org.tsagaan.recall;

/** What a recall comes from. */
public enum RecallOrigin {
    /** The producer recalls its own goods. */
    PRODUCER,
    /** A signed report by which the lot failed; whoever announced it. */
    LABORATORY,
    /** An official over the producer orders it. */
    REGULATOR,
    /** The market takes the goods back. */
    MARKET
}
