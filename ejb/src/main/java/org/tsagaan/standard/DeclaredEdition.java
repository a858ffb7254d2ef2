package org.tsagaan.standard;

import java.time.LocalDate;
import java.util.List;

/**
 * An edition of an enterprise standard to be declared.
 *
 * @param edition its year or number: {@code 2026}
 * @param effectiveFrom first production date it applies to; not before the day of the declaration
 * @param basisId the national or local standard on which it is drawn up
 * @param items in the order in which they are shown; where their limits come from is found out
 * @param asksFiling whether the regulator shall file it, too
 */
public record DeclaredEdition(
        String edition,
        LocalDate effectiveFrom,
        long basisId,
        List<ItemDefinition> items,
        boolean asksFiling) {

    public DeclaredEdition {
        items = List.copyOf(items);
    }
}
