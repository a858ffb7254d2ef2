package org.tsagaan.audit.model;

import java.util.Comparator;

/**
 * Where a row stands in the order in which rows are sealed: by transaction first, because an id is
 * given before the commit and may appear after greater ones.
 *
 * @param transaction number of the transaction that wrote the row
 * @param row id of the row
 */
public record Place(long transaction, long row) implements Comparable<Place> {

    public static final Place BEFORE_ALL = new Place(0, 0);

    private static final Comparator<Place> ORDER =
            Comparator.comparingLong(Place::transaction).thenComparingLong(Place::row);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
