package org.tsagaan.web.api.lot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;

/** Of which instant. */
public record SellabilityParameters(
        @Means(
                        value = "An instant that has passed; without it now.",
                        example = "2026-11-01T02:00:00Z")
                @Nullable Instant at) {}
