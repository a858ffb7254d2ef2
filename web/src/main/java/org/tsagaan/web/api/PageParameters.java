package org.tsagaan.web.api;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which page of a list. */
public record PageParameters(
        @Means(
                        value = "nextCursor of the page before; without it the first page.",
                        example = "b3JkZXJzCjE")
                @Size(max = 300)
                @Nullable String cursor) {}
