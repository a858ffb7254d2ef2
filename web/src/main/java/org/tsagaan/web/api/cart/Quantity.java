package org.tsagaan.web.api.cart;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.InCart;
import org.tsagaan.storefront.QuantityRule;
import org.tsagaan.web.api.Means;

/** How many units. */
@Means("How many units of an offer are wanted.")
public record Quantity(
        @Means(value = "Units: whole cases, and at least as many as the offer asks.", example = "2")
                @Min(1)
                @Max(QuantityRule.MOST_UNITS)
                int quantity,
        @Means(
                        value =
                                "The lot that all of them shall be of, one that the offer lists;"
                                        + " absent for whichever expires first.",
                        example = "30211")
                @Min(1)
                @Nullable Long lotId) {

    InCart wanted() {
        return new InCart(quantity, lotId == null ? OptionalLong.empty() : OptionalLong.of(lotId));
    }
}
