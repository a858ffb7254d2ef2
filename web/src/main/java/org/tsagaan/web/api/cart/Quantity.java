package org.tsagaan.web.api.cart;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.tsagaan.storefront.QuantityRule;
import org.tsagaan.web.api.Means;

/** How many units. */
@Means("How many units of an offer are wanted.")
public record Quantity(
        @Means(value = "Units: whole cases, and at least as many as the offer asks.", example = "2")
                @Min(1)
                @Max(QuantityRule.MOST_UNITS)
                int quantity) {}
