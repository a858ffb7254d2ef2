package org.tsagaan.web.api.listing;

import java.util.List;
import org.tsagaan.sellability.Channel;
import org.tsagaan.storefront.OwnOffer;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;
import org.tsagaan.web.api.Named;
import org.tsagaan.web.api.Tier;

/** An offer as its seller keeps it. */
@Means("An offer as its seller keeps it; whether it may be sold, /offers/{offerId} says.")
public record OwnListing(
        @Means(value = "The offer.", example = "20117") long offerId,
        @Means(
                        value = "Changes with each change; the ETag by which a price is changed.",
                        example = "3")
                int version,
        @Means(value = "The product.", example = "2201") long productId,
        @Means(value = "GTIN of the product.", example = "9520000100018") String gtin,
        @Means("What the product is called.") Named product,
        @Means(value = "Whether shoppers can find it.", example = "true") boolean listed,
        @Means(value = "To whom.", example = "RETAIL") Channel channel,
        @Means("Price of one unit.") MoneyAmount price,
        @Means(value = "Units in a case.", example = "1") int casePack,
        @Means(value = "Least number of cases.", example = "1") int minimumCases,
        @Means("Lower prices from more cases on.") List<Tier> tiers) {

    static OwnListing of(OwnOffer o) {
        return new OwnListing(
                o.offerId(),
                o.version(),
                o.productId(),
                o.gtin(),
                new Named(o.nameZh(), o.nameEn()),
                o.listed(),
                o.terms().channel(),
                MoneyAmount.ofFen(o.terms().priceFen()),
                o.terms().casePack(),
                o.terms().minimumCases(),
                o.terms().tiers().stream().map(Tier::of).toList());
    }
}
