package org.tsagaan.local;

import java.util.List;

/** Something that {@code ./market} can be told to do. */
interface LocalCommand {
    /** The word that follows {@code ./market}. */
    String name();

    /** What it does and its options, for the help. */
    String summary();

    /**
     * Does it.
     *
     * @param words what follows the name
     * @return the exit code of the process
     * @throws MarketFailure when it cannot
     */
    int run(List<String> words);
}
