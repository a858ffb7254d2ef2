package org.tsagaan.web.api.lot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;

/** From when on. */
public record EpcisParameters(
        @Means(
                        value = "Only what happened after this day in China; without it all.",
                        example = "2026-11-24")
                @Nullable LocalDate after) {}
