package org.tsagaan.web.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.tsagaan.storefront.PriceTier;

/** A price that begins at a number of cases. */
@Means("A price of one unit that begins at a number of cases.")
public record Tier(
        @Means(value = "Least number of cases.", example = "10") @Min(1) @Max(10_000) int fromCases,
        @Means("Price of one unit.") MoneyAmount unitPrice) {

    /** As the market keeps it. */
    public static Tier of(PriceTier tier) {
        return new Tier(tier.fromCases(), MoneyAmount.ofFen(tier.priceFen()));
    }

    /** As the market keeps it. */
    public PriceTier terms() {
        return new PriceTier(fromCases, unitPrice.amount());
    }
}
