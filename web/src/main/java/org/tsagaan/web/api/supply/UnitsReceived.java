package org.tsagaan.web.api.supply;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.tsagaan.web.api.Means;

/** How much of a lot a store takes in. */
@Means("How many units of a lot a store takes into its stock.")
public record UnitsReceived(
        @Means(value = "Units, at least 1.", example = "24") @Min(1) @Max(1_000_000) int units,
        @Means(
                        value =
                                "Units left as they were seen; refused when they have changed, so"
                                        + " that nothing is received twice.",
                        example = "40")
                @Min(0)
                @Max(1_000_000_000)
                int seenLeft) {}
