package org.tsagaan.catalog;

import java.util.Set;

/** Where a product stands with the market. */
public enum ProductState {
    /** Being described by its producer; can be changed. */
    DRAFT,
    /** Its description was checked; lots of it can be sold. */
    APPROVED,
    /** Not sold any more, for good. */
    WITHDRAWN;

    /** The states it may pass to from here. */
    public Set<ProductState> next() {
        return switch (this) {
            case DRAFT -> Set.of(APPROVED, WITHDRAWN);
            case APPROVED -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    /** Whether its producer may still say how it tastes and what is in it. */
    public boolean isDescribed() {
        return this != WITHDRAWN;
    }

    public boolean mayBecome(ProductState other) {
        return next().contains(other);
    }
}
