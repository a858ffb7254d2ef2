package org.tsagaan.web.api.seller;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** What the buyer tells. */
@Means("What the buyer tells when the goods are handed over.")
public record PickUpCode(
        @Means(value = "Eight digits, however they are spaced.", example = "0123 4567")
                @Size(max = 20)
                String code) {}
