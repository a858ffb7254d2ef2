package org.tsagaan.search;

import java.time.Duration;
import java.util.List;

/**
 * What came of comparing the index with the database, document by document.
 *
 * @param compared how many offers and documents were looked at
 * @param missing offers that can be found in the database and not in the index
 * @param extra documents of offers that can not be found
 * @param older documents that do not say what the database says
 * @param pending news not yet worked off, which may explain what differs
 */
public record Truth(
        long compared,
        Deviations missing,
        Deviations extra,
        Deviations older,
        long pending,
        Duration took) {

    /**
     * Documents that deviate in one way.
     *
     * @param count of all of them
     * @param first the first of them, in the order of their ids
     */
    public record Deviations(long count, List<Deviation> first) {

        public Deviations {
            first = List.copyOf(first);
        }

        /** The ids of the first of them. */
        public List<Long> ids() {
            return first.stream().map(Deviation::offerId).toList();
        }
    }

    /**
     * One document that is not as it should be.
     *
     * @param fields which of its fields do not say what they should; none when all of it is missing
     *     or too much
     */
    public record Deviation(long offerId, List<String> fields) {

        public Deviation {
            fields = List.copyOf(fields);
        }
    }

    /** Whether the index equals the database. */
    public boolean holds() {
        return missing.count() + extra.count() + older.count() == 0;
    }
}
