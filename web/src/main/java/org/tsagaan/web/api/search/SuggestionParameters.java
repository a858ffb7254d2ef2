package org.tsagaan.web.api.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;

/** The beginning of a word. */
public record SuggestionParameters(
        @Means(value = "What has been typed so far.", example = "nai") @Size(max = 60) String q,
        @Means(value = "At most so many; 8 without it.", example = "8") @Min(1) @Max(20)
                @Nullable Integer size) {}
