package org.tsagaan.standard;

/** What follows from the results of a test and a limit, for an item or for a lot. */
public enum Verdict {
    PASSED,
    FAILED,
    /** The results do not suffice to say either. Never counts as passed. */
    INCOMPLETE
}
