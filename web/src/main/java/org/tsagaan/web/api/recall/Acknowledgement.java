package org.tsagaan.web.api.recall;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** A supermarket's answer. */
@Means("What a supermarket or department store has done with what it had of a recall, in units.")
public record Acknowledgement(
        @Means(value = "The buyer; see /wholesale/buyers.", example = "1301")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                long buyerId,
        @Means(value = "Taken off the shelf and held back.", example = "150")
                @Min(0)
                @Max(10_000_000)
                int heldBack,
        @Means(value = "Sold on before.", example = "50") @Min(0) @Max(10_000_000) int soldOn,
        @Means(value = "Why the two are not all that came; may be empty.", example = "")
                @Size(max = 500)
                String note) {}
