package org.tsagaan.licensing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the public register.
 *
 * @param number of its newest authorisation; null while it has none
 * @param validUntil last day of that authorisation
 * @param standing how that authorisation stands today
 */
public record RegisterEntry(
        long producerId,
        ProducerKind kind,
        String nameZh,
        String nameEn,
        String divisionCode,
        String divisionZh,
        String divisionEn,
        @Nullable String number,
        @Nullable LocalDate validUntil,
        @Nullable Standing standing) {}
