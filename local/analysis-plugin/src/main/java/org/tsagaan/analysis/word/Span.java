package org.tsagaan.analysis.word;

/**
 * A piece of a text, from {@code start} inclusive to {@code end} exclusive, in UTF-16 units.
 *
 * @param start where it begins
 * @param end where it ends, after {@code start}
 */
record Span(int start, int end) {

    /** Refuses an empty or reversed span. */
    Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }
}
