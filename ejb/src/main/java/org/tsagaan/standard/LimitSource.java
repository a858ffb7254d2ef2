package org.tsagaan.standard;

/** Where a limit was read; shown beside it, so that nothing passes for official that is not. */
public enum LimitSource {
    /** The standard's own text was read. */
    OFFICIAL,
    /** Seen only in a transcription by others. */
    SECOND_HAND,
    /** Made up for the demonstration. */
    DEMONSTRATION,
    /** Set by the producer itself, in the standard that it declared. */
    DECLARED
}
