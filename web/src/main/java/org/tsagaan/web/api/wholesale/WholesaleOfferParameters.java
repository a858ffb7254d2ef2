package org.tsagaan.web.api.wholesale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;

/** Which offers by the case. */
public record WholesaleOfferParameters(
        @Means(value = "The branch they are for; see /wholesale/buyers.", example = "1311")
                long branchId,
        @Means(value = "The retail buyer of the branch.", example = "1301") long buyerId,
        @Means(value = "Words that names, the GTIN or the seller must hold.", example = "奶豆腐")
                @Size(max = 100)
                @Nullable String q,
        @Means(value = "Code of a category.", example = "hurood") @Pattern(regexp = "[a-z_]{1,40}")
                @Nullable String category,
        @Means(value = "Offers of a page; 24 without it.", example = "24") @Min(1) @Max(50)
                @Nullable Integer size,
        @Means(value = "nextCursor of the page before.", example = "1-19824")
                @Pattern(regexp = "[0-9]{1,6}-[0-9]{1,18}")
                @Nullable String cursor) {}
