package org.tsagaan.web.api.inspection;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.RequestState;
import org.tsagaan.web.api.Means;

/** What of a laboratory's desk. */
public record QueueParameters(
        @Means(value = "How far they are; REQUESTED without it.", example = "RECEIVED")
                @Nullable RequestState state,
        @Means(
                        value = "nextCursor of the page before; without it the first page.",
                        example = "aW5zcGVjdAox")
                @Size(max = 300)
                @Nullable String cursor) {}
