package org.tsagaan.mark;

import java.util.Set;

/** For what of a producer a mark is granted. */
public sealed interface MarkScope {

    /** The producer, with all that it makes. */
    record Whole() implements MarkScope {}

    /** All that it makes of some categories. */
    record Categories(Set<String> codes) implements MarkScope {
        public Categories {
            codes = Set.copyOf(codes);
        }
    }

    /** Some products, by their ids. */
    record Products(Set<Long> ids) implements MarkScope {
        public Products {
            ids = Set.copyOf(ids);
        }
    }

    /** What a scope is of; the names stand in the table {@code mark_grant}. */
    enum Reach {
        PRODUCER,
        CATEGORIES,
        PRODUCTS
    }

    /** Of which of the three this is. */
    default Reach reach() {
        return switch (this) {
            case Whole() -> Reach.PRODUCER;
            case Categories(var codes) -> Reach.CATEGORIES;
            case Products(var ids) -> Reach.PRODUCTS;
        };
    }

    /** Whether goods of its producer are within it. */
    default boolean covers(String categoryCode, long productId) {
        return switch (this) {
            case Whole() -> true;
            case Categories(var codes) -> codes.contains(categoryCode);
            case Products(var ids) -> ids.contains(productId);
        };
    }
}
