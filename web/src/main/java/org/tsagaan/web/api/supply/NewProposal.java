package org.tsagaan.web.api.supply;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tsagaan.web.api.Means;

/** An agreement to be proposed. */
@Means("A supply agreement to be proposed to the other side.")
public record NewProposal(
        @Means(
                        value =
                                "The other side: a store by the address of its storefront, a"
                                        + " producer by the number of its registration or licence.",
                        example = "white-food-hall")
                @Size(max = 200)
                String partner,
        @Means(value = "First day.", example = "2026-12-01") LocalDate validFrom,
        @Means(value = "Last day.", example = "2028-11-30") LocalDate validUntil) {}
