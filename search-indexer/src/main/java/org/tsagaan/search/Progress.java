package org.tsagaan.search;

/** Hears how far something long is. */
@FunctionalInterface
public interface Progress {

    /**
     * @param done documents so far
     * @param total as far as is known
     */
    void at(long done, long total);
}
