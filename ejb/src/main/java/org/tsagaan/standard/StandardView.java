package org.tsagaan.standard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A standard as the registry shows it.
 *
 * @param edition the edition in force today; null when none is
 * @param effectiveFrom first production date of that edition
 */
public record StandardView(
        long id,
        String code,
        StandardKind kind,
        String titleZh,
        String titleEn,
        @Nullable String edition,
        @Nullable LocalDate effectiveFrom) {}
