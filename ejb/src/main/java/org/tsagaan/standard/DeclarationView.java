package org.tsagaan.standard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition of an enterprise standard as its producer declared it.
 *
 * @param effectiveUntil first production date it no longer applies to; null while it has no end
 * @param basisStandardId the standard on which it is drawn up
 * @param basisCode the edition of that, as printed
 * @param filingNumber under which it is filed; null while it is not
 * @param filingReason why its filing was returned; null when it was not
 */
public record DeclarationView(
        long id,
        long standardId,
        long editionId,
        String code,
        String titleZh,
        String titleEn,
        String edition,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        long producerId,
        String producerZh,
        String producerEn,
        long basisStandardId,
        String basisCode,
        Instant declaredAt,
        FilingState filing,
        @Nullable String filingNumber,
        @Nullable String filingReason) {

    /** Code and year together, as printed. */
    public String fullCode() {
        return code + '-' + edition;
    }
}
