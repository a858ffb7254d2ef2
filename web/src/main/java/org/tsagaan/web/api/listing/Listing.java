package org.tsagaan.web.api.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tsagaan.sellability.Channel;
import org.tsagaan.storefront.OfferTerms;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;
import org.tsagaan.web.api.Tier;

/** A product to be listed. */
@Means("A product to be listed, and at which terms.")
public record Listing(
        @Means(
                        value = "The product; see /sellers/{organisationId}/offerable-products.",
                        example = "2201")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                long productId,
        @Means(
                        value = "To whom: RETAIL to shoppers, WHOLESALE to supermarkets.",
                        example = "RETAIL")
                Channel channel,
        @Means("Price of one unit.") MoneyAmount price,
        @Means(value = "Units in a case; 1 in retail.", example = "1") @Min(1) @Max(1_000)
                int casePack,
        @Means(value = "Least number of cases; 1 in retail.", example = "1") @Min(1) @Max(10_000)
                int minimumCases,
        @Means("Lower prices from more cases on; none in retail.") @Size(max = 3)
                List<Tier> tiers) {

    OfferTerms terms() {
        return new OfferTerms(
                channel,
                price.amount(),
                casePack,
                minimumCases,
                tiers.stream().map(Tier::terms).toList());
    }
}
