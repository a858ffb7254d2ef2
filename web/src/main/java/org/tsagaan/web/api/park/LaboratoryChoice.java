package org.tsagaan.web.api.park;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.tsagaan.web.api.Means;

/** The laboratory of a park. */
@Means("The laboratory that is the park's own from now on.")
public record LaboratoryChoice(
        @Means(value = "A laboratory of kind PARK.", example = "6107")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                long laboratoryId) {}
