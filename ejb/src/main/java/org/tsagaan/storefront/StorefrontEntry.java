package org.tsagaan.storefront;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.Standing;

/**
 * A line of the directory of storefronts.
 *
 * @param open whether it is open for business
 * @param number of its newest registration, licence or recognition; null while it has none
 * @param validUntil last day of that paper
 * @param standing how that paper stands today
 */
public record StorefrontEntry(
        long id,
        StorefrontOpening.Kind kind,
        String slug,
        String nameZh,
        String nameEn,
        String divisionZh,
        String divisionEn,
        boolean open,
        @Nullable String number,
        @Nullable LocalDate validUntil,
        @Nullable Standing standing) {}
