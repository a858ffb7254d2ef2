package org.tsagaan.web.api.seller;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.FulfilmentState;
import org.tsagaan.web.api.Means;

/** Which parts of orders. */
public record FulfilmentParameters(
        @Means(value = "In which state; TO_DISPATCH without it.", example = "TO_DISPATCH")
                @Nullable FulfilmentState state,
        @Means(
                        value = "nextCursor of the page before; without it the first page.",
                        example = "ZnVsZmlsbWVudHMKMQ")
                @Size(max = 300)
                @Nullable String cursor) {}
