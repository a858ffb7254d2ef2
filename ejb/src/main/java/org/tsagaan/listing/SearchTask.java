package org.tsagaan.listing;

/** What an operator asked of the search, taken up by this instance. */
public record SearchTask(long id, Kind kind) {

    /** What is to be done. */
    public enum Kind {
        /** Compare every document with the database. */
        VERIFY,
        /** Make the index anew from the database. */
        REBUILD
    }

    /** How it ended. */
    public enum Result {
        /** The index equals the database. */
        EQUAL,
        /** It does not, and the report says where. */
        DIFFERENT,
        /** The index was made anew. */
        DONE,
        /** It could not be done, and the report says why. */
        FAILED
    }
}
