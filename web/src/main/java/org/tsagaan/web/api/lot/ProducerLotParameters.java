package org.tsagaan.web.api.lot;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;

/** Which lots of a producer. */
public record ProducerLotParameters(
        @Means(
                        value = "nextCursor of the page before; without it the first page.",
                        example = "bG90cwox")
                @Size(max = 300)
                @Nullable String cursor) {}
