package org.tsagaan.standard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition to be entered in the registry.
 *
 * @param standardId of which standard
 * @param edition its year or number: {@code 2017}
 * @param effectiveFrom first production date it applies to
 * @param effectiveUntil first production date it no longer applies to; null while it is in force
 * @param items in the order in which they are shown
 */
public record EditionPublication(
        long standardId,
        String edition,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        List<ItemDefinition> items) {

    public EditionPublication {
        items = List.copyOf(items);
    }

    /** The same edition of another standard. */
    public EditionPublication of(long standard) {
        return new EditionPublication(standard, edition, effectiveFrom, effectiveUntil, items);
    }
}
