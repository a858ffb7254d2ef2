package org.tsagaan.web.page.component;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a {@link Table}.
 *
 * @param href where it leads, or null
 * @param number whether it is a figure, to be set against the right edge
 */
public record Cell(String text, @Nullable String href, boolean number) {
    /** Words. */
    public static Cell text(String text) {
        return new Cell(text, null, false);
    }

    /** A figure. */
    public static Cell number(String text) {
        return new Cell(text, null, true);
    }

    /** Words that lead somewhere. */
    public static Cell link(String text, String href) {
        return new Cell(text, href, false);
    }
}
