package org.tsagaan.search;

/**
 * How search stands in this instance.
 *
 * @param explanation a sentence for whoever looks after the market
 */
public record SearchStanding(State state, String explanation) {

    /** What answers searches, and why. */
    public enum State {
        /** Not yet looked. */
        STARTING,
        /** Elasticsearch does not answer; the database stands in. */
        AWAY,
        /** Elasticsearch lacks the plugin; the database stands in. */
        UNFIT,
        /** The first index is being filled; the database stands in. */
        FILLING,
        /** Elasticsearch answers. */
        READY
    }
}
