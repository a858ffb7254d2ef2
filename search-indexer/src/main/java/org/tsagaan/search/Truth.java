package org.tsagaan.search;

import java.time.Duration;
import java.util.List;

/**
 * What came of comparing the index with the database, document by document.
 *
 * @param compared how many offers and documents were looked at
 * @param missing offers that can be found in the database and not in the index
 * @param extra documents of offers that can not be found
 * @param different documents that do not say what the database says
 * @param pending news not yet worked off, which may explain what differs
 */
public record Truth(
        long compared,
        List<Long> missing,
        List<Long> extra,
        List<Difference> different,
        long pending,
        Duration took) {

    public Truth {
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
        different = List.copyOf(different);
    }

    /**
     * One document that is not as it should be.
     *
     * @param fields which of its fields
     */
    public record Difference(long offerId, List<String> fields) {}

    /** Whether the index equals the database. */
    public boolean holds() {
        return missing.isEmpty() && extra.isEmpty() && different.isEmpty();
    }
}
