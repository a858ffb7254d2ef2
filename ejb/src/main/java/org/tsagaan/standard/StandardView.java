package org.tsagaan.standard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A standard as the registry shows it.
 *
 * @param edition the edition in force today; null when none is
 * @param effectiveFrom first production date of that edition
 * @param issuer who sets it; empty where nobody was named
 * @param holder whose enterprise standard it is, as declared; null for all others
 * @param filing how the filing of the edition in force stands; null when nobody declared it
 */
public record StandardView(
        long id,
        String code,
        StandardKind kind,
        String titleZh,
        String titleEn,
        @Nullable String edition,
        @Nullable LocalDate effectiveFrom,
        String issuer,
        @Nullable Holder holder,
        @Nullable FilingState filing) {

    /** The producer that declared it. */
    public record Holder(long producerId, String nameZh, String nameEn) {}
}
