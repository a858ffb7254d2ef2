package org.tsagaan.web.api.lot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.tsagaan.web.api.Means;

/** How much of a lot its producer puts on the shelf. */
@Means("How many units of a lot its producer puts on the shelf of its own storefront.")
public record UnitsShelved(
        @Means(value = "Units, at least 1.", example = "24") @Min(1) @Max(10_000_000) int units,
        @Means(
                        value =
                                "Units left as they were seen; refused when they have changed, so"
                                        + " that nothing is shelved twice.",
                        example = "40")
                @Min(0)
                @Max(10_000_000)
                int seenLeft) {}
