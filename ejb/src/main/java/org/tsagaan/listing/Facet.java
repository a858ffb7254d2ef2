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
        STORAGE,
        /** Marks that the product may bear today. */
        MARK,
        /** How many days of shelf life must remain; one value at most is chosen. */
        DAYS_LEFT,
        /** The province it is to be sent to; one value at most is chosen. */
        DELIVER_TO
    }

    /**
     * @param code as {@link SearchFilters} takes it
     * @param nameZh for categories, divisions and provinces; else empty: the faces know the word
     * @param count how many offers it would leave
     */
    public record Value(String code, String nameZh, String nameEn, long count, boolean chosen) {}
}
