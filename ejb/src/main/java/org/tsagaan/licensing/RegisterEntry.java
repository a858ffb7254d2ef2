package org.tsagaan.licensing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the public register.
 *
 * @param authorisationId its newest authorisation; null while it has none, and so are the four that
 *     follow
 * @param number of that authorisation
 * @param issuedBy who granted it
 * @param validFrom first day of that authorisation
 * @param validUntil last day of that authorisation
 * @param standing how that authorisation stands today; null while there is none
 * @param categories codes of the categories it covers
 */
public record RegisterEntry(
        long producerId,
        ProducerKind kind,
        String nameZh,
        String nameEn,
        String divisionCode,
        String divisionZh,
        String divisionEn,
        @Nullable Long authorisationId,
        @Nullable String number,
        @Nullable String issuedBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Standing standing,
        List<String> categories) {

    public RegisterEntry {
        categories = List.copyOf(categories);
    }
}
