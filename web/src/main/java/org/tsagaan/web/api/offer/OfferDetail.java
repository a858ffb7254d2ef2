package org.tsagaan.web.api.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.sellability.Channel;
import org.tsagaan.storefront.OfferForSale;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;
import org.tsagaan.web.api.Named;

/** An offer with all the evidence for it. */
@Means("An offer with all the evidence for it, as its product page has it.")
public record OfferDetail(
        @Means(value = "The offer.", example = "20117") long offerId,
        @Means(value = "To whom it is sold.", example = "RETAIL") Channel channel,
        @Means("Price of one unit.") MoneyAmount price,
        @Means(value = "Units in a case: only whole cases are sold.", example = "1") int casePack,
        @Means(value = "Least number of cases.", example = "1") int minimumCases,
        @Means(value = "Units that can be bought now.", example = "40") long available,
        @Means("Whose shelf it stands on.") StorefrontRef storefront,
        @Means("What is sold.") ProductDetail product,
        @Means("Who made it, with what entitles them to.") ProducerDetail producer,
        @Means("Every lot on the shelf with the answer of the gate, first to expire first.")
                List<LotAnswer> lots,
        @Means("Newest report of the lot that would be sent; absent when it has none.")
                @Nullable ReportDetail report) {

    /** Whose shelf. */
    @Means("A storefront.")
    public record StorefrontRef(
            @Means(value = "The storefront.", example = "1201") long storefrontId,
            @Means(value = "Its name in addresses.", example = "bayan-hurood") String slug,
            @Means("Its name.") Named name) {}

    /** What is sold. */
    @Means("A product.")
    public record ProductDetail(
            @Means(value = "The product.", example = "10117") long productId,
            @Means(value = "GTIN-13.", example = "9520000100018") String gtin,
            @Means("Its name.") Named name,
            @Means(
                            value = "Its name in Mongolian script: a draft; may be empty.",
                            example = "ᠬᠤᠷᠤᠳ")
                    String nameMn,
            @Means("What its producer says of it.") Named description,
            @Means(value = "Code of its category.", example = "hurood") String categoryCode,
            @Means("Its kind of white food.") Named category,
            @Means(value = "Net content of a unit, in grams.", example = "250") int netContentGrams,
            @Means(value = "How it is kept: AMBIENT, CHILLED or FROZEN.", example = "CHILLED")
                    String storage,
            @Means(value = "Days from production to the last day of sale.", example = "45")
                    int shelfLifeDays,
            @Means(value = "The standard it executes.", example = "DBS15/001.3-2017")
                    String standardCode,
            @Means("Title of the standard.") Named standardTitle) {

        static ProductDetail of(ProductView p) {
            return new ProductDetail(
                    p.id(),
                    p.gtin().digits(),
                    new Named(p.names().zh(), p.names().en()),
                    p.names().mn(),
                    new Named(p.descriptionZh(), p.descriptionEn()),
                    p.categoryCode(),
                    new Named(p.categoryZh(), p.categoryEn()),
                    p.netContentGrams(),
                    p.storage().name(),
                    p.shelfLifeDays(),
                    p.standardCode(),
                    new Named(p.standardTitleZh(), p.standardTitleEn()));
        }
    }

    static OfferDetail of(
            OfferForSale offer,
            long available,
            ProductDetail product,
            ProducerDetail producer,
            List<LotAnswer> lots,
            @Nullable ReportDetail report) {
        return new OfferDetail(
                offer.offerId(),
                offer.terms().channel(),
                MoneyAmount.ofFen(offer.terms().priceFen()),
                offer.terms().casePack(),
                offer.terms().minimumCases(),
                available,
                new StorefrontRef(
                        offer.storefrontId(),
                        offer.storefrontSlug(),
                        new Named(offer.storefrontNameZh(), offer.storefrontNameEn())),
                product,
                producer,
                lots,
                report);
    }
}
