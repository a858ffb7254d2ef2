package org.tsagaan.web.page;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Where a list of pages goes on, the newest first. */
public final class Older {

    private Older() {}

    /**
     * Where a page begins.
     *
     * @param before id that ended the page before, as an address says it; null for the first page
     */
    public static OptionalLong than(@Nullable Long before) {
        return before == null ? OptionalLong.empty() : OptionalLong.of(before);
    }
}
