package org.tsagaan.web.api.standard;

import java.time.LocalDate;
import org.tsagaan.web.api.Means;

/** When an edition ends. */
@Means("When the edition in force ends.")
public record LastDay(
        @Means(value = "First production date it no longer applies to.", example = "2026-12-01")
                LocalDate day) {}
