package org.tsagaan.listing;

import java.util.List;

/**
 * One way to narrow what was found. Its counts are those of the search without its own choices, so
 * that another value can be chosen knowingly.
 */
public record Facet(Name name, List<Value> values) {

    public Facet {
        values = List.copyOf(values);
    }

    /** What can be narrowed by. */
    public enum Name {
        CATEGORY,
        DIVISION,
        PRODUCER_KIND,
        STORAGE
    }

    /**
     * @param code as {@link SearchFilters} takes it
     * @param nameZh for categories and divisions; else empty: the faces know the word
     * @param count how many offers it would leave
     */
    public record Value(String code, String nameZh, String nameEn, long count, boolean chosen) {}
}
