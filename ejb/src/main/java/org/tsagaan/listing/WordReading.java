package org.tsagaan.listing;

import java.util.Collection;
import java.util.function.Predicate;

/** Reads words that somebody looks for as a search reads them: pinyin and other names too. */
public interface WordReading {

    /**
     * Whether all of the words stand among names. Read once for the words, then asked of the names
     * of each thing.
     *
     * @param words empty for anything
     */
    Predicate<Collection<String>> allStandIn(String words);
}
