package org.tsagaan.web.api.product;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.tsagaan.web.api.Means;

/** The approval of a draft as it was read. */
@Means("The approval of a draft as it was read.")
public record DraftApproval(
        @Means(
                        value =
                                "The version that was read; refused when the producer has revised"
                                        + " it since.",
                        example = "1")
                @Min(0)
                @Max(2_000_000_000)
                int version) {}
