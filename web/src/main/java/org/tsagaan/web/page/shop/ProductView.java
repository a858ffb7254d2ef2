package org.tsagaan.web.page.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Money;
import org.tsagaan.sellability.LotAssessment;
import org.tsagaan.storefront.PickUp;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Badge;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.component.Fact;
import org.tsagaan.web.page.component.Picture;
import org.tsagaan.web.page.component.QuantityField;
import org.tsagaan.web.page.component.TrustStrip;
import org.tsagaan.web.page.component.VerdictTable;

/**
 * A product as a storefront offers it.
 *
 * @param identity what it is, to whoever knows nothing of the market
 * @param nameMn a draft in Mongolian; empty when there is none
 * @param quantity the field to put it into the cart, or null when nothing can be sold
 * @param lots those that may be sold, first expired first
 * @param reasons why nothing can be sold, each with its ground; empty when something can
 * @param trust of the lot that would be sold first
 * @param badges marks that it may bear now
 * @param reviews what its buyers say, the newest first
 * @param questions what is asked of it, the newest first
 * @param pickUp where and how soon it can be picked up, or null where it can not
 * @param notes firmness, taste and nutrition, as the producer says; none when it says nothing
 * @param provinces to which it could be sent
 * @param verdicts of that lot's report, or null when there is none
 */
public record ProductView(
        long offerId,
        ProductIdentity identity,
        String name,
        String otherName,
        String nameMn,
        String description,
        String seller,
        String sellerHref,
        Money price,
        String specification,
        Picture picture,
        @Nullable QuantityField quantity,
        List<LotAssessment> lots,
        List<String> reasons,
        TrustStrip trust,
        List<Badge> badges,
        @Nullable PickUp pickUp,
        List<Fact> notes,
        List<Choice> provinces,
        List<Fact> facts,
        @Nullable VerdictTable verdicts,
        List<Fact> report,
        ProductReviews reviews,
        ProductQuestions questions,
        Form form) {

    /** What a kilogram of it costs, to the nearest fen, so that packages can be compared. */
    public Money perKilogram() {
        return new Money(Math.round(price.fen() * 1000.0 / identity.netContentGrams()));
    }
}
