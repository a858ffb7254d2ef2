package org.tsagaan.reading;

/**
 * A piece of a text, from {@code start} inclusive to {@code end} exclusive, in UTF-16 units.
 *
 * @param start where it begins
 * @param end where it ends, after {@code start}
 */
public record Span(int start, int end) {

    /** Refuses an empty or reversed span. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** This piece of a text. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
