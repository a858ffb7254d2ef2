package org.tsagaan.listing.adapter;

import org.tsagaan.kernel.BrokenInvariant;

/** One row of a query, read column by column in the order of the select. */
final class Columns {

    private final Object[] columns;
    private int next;

    Columns(Object row) {
        this.columns = (Object[]) row;
    }

    String text() {
        Object value = columns[next++];
        if (value == null) {
            throw new BrokenInvariant("Column " + next + " is null");
        }
        return value.toString();
    }

    String textOrEmpty() {
        Object value = columns[next++];
        return value == null ? "" : value.toString();
    }

    long number() {
        return ((Number) columns[next++]).longValue();
    }

    int integer() {
        return Math.toIntExact(number());
    }

    double decimal() {
        return ((Number) columns[next++]).doubleValue();
    }
}
