package org.tsagaan.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition with all its items, in the order in which they are shown.
 *
 * @param effectiveUntil first production date it no longer applies to; null while it is in force
 */
public record EditionView(
        long id,
        long standardId,
        String standardCode,
        StandardKind kind,
        String titleZh,
        String titleEn,
        String edition,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        List<Item> items) {

    public EditionView {
        items = List.copyOf(items);
    }

    /** An item of this edition. */
    public record Item(long id, ItemDefinition definition) {}

    /** Code and year together, as printed: {@code DBS15/001.3-2017}. */
    public String fullCode() {
        return standardCode + '-' + edition;
    }

    public Optional<Item> findItem(String itemCode) {
        return items.stream().filter(i -> i.definition().itemCode().equals(itemCode)).findFirst();
    }
}
