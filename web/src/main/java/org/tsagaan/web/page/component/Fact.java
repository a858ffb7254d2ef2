package org.tsagaan.web.page.component;

import org.jspecify.annotations.Nullable;

/**
 * A term and what it is, in a definition list.
 *
 * @param href where the value leads, or null
 */
public record Fact(String term, String value, @Nullable String href) {
    /** A fact without a link. */
    public static Fact of(String term, String value) {
        return new Fact(term, value, null);
    }
}
