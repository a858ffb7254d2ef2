package org.tsagaan.web.api.wholesale;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;
import org.tsagaan.web.api.Named;
import org.tsagaan.web.api.Tier;
import org.tsagaan.wholesale.WholesaleCatalogue;
import org.tsagaan.wholesale.WholesaleOffer;

/** A page of offers by the case. */
@Means("A page of offers by the case that can go to the branch now, by category.")
public record WholesaleOfferList(
        @Means("By category.") List<CaseOffer> items,
        @Means(value = "For the page after this; absent on the last.", example = "1-19824")
                @Nullable String nextCursor) {

    /** An offer by the case. */
    @Means("An offer by the case, as the retail buyer can have it now.")
    public record CaseOffer(
            @Means(value = "The offer.", example = "19824") long offerId,
            @Means(value = "GTIN of the product.", example = "9520000100117") String gtin,
            @Means("The product.") Named name,
            @Means("The storefront that sells it.") Named storefront,
            @Means(value = "The storefront as an order list names it.", example = "larch-hitch")
                    String seller,
            @Means("Who made it.") Named producer,
            @Means(value = "Units in a case.", example = "12") int casePack,
            @Means(value = "Least number of cases of an order.", example = "4") int minimumCases,
            @Means("Price of one unit below the first tier.") MoneyAmount unitPrice,
            @Means("Lower prices from more cases on.") List<Tier> tiers,
            @Means(value = "Whole cases that may be sold to the buyer now.", example = "63")
                    long casesAvailable,
            @Means(value = "The earliest last day among their lots.", example = "2027-03-15")
                    LocalDate bestBefore,
            @Means(value = "Days from today to that day.", example = "111") int remainingDays,
            @Means(value = "Days of the whole shelf life.", example = "360") int shelfLifeDays) {}

    static WholesaleOfferList of(WholesaleCatalogue.Page page) {
        return new WholesaleOfferList(
                page.offers().stream().map(WholesaleOfferList::offer).toList(),
                page.next().orElse(null));
    }

    private static CaseOffer offer(WholesaleOffer each) {
        var offer = each.offer();
        return new CaseOffer(
                offer.offerId(),
                offer.gtin(),
                new Named(offer.nameZh(), offer.nameEn()),
                new Named(offer.storefrontNameZh(), offer.storefrontNameEn()),
                offer.storefrontSlug(),
                new Named(each.producerZh(), each.producerEn()),
                offer.terms().casePack(),
                offer.terms().minimumCases(),
                MoneyAmount.ofFen(offer.terms().priceFen()),
                offer.terms().tiers().stream().map(Tier::of).toList(),
                each.casesAvailable(),
                each.bestBefore(),
                each.remainingDays(),
                each.shelfLifeDays());
    }
}
