package org.tsagaan.listing;

import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * One way to narrow what was found. Its counts are those of the search without its own choices, so
 * that another value can be chosen knowingly.
 */
public record Facet(Name name, List<Value> values) {

    public Facet {
        values = List.copyOf(values);
    }

    /** The same with each count as this makes it. */
    public Facet counting(LongUnaryOperator counts) {
        return new Facet(name, values.stream().map(value -> value.counting(counts)).toList());
    }

    /** What can be narrowed by. */
    public enum Name {
        CATEGORY,
        DIVISION,
        PRODUCER_KIND,
        /** Whose storefront it is sold in: a producer's own, or a demonstration store's. */
        SELLER_KIND,
        /** Ranges of the price of a unit; one value at most is chosen. */
        PRICE,
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
     * @param within code of the value that holds it, as a league its banners; empty when none does
     * @param count how many offers it would leave
     */
    public record Value(
            String code, String nameZh, String nameEn, String within, long count, boolean chosen) {

        private Value counting(LongUnaryOperator counts) {
            return new Value(code, nameZh, nameEn, within, counts.applyAsLong(count), chosen);
        }
    }
}
