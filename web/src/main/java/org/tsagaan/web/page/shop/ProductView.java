package org.tsagaan.web.page.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Money;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Badge;
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
 * @param reasons why nothing can be sold, each with its ground; empty when something can
 * @param trust of the lot that would be sold first
 * @param badges marks that it may bear now
 * @param reviews what its buyers say, the newest first
 * @param questions what is asked of it, the newest first
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
        List<String> reasons,
        TrustStrip trust,
        List<Badge> badges,
        List<Fact> facts,
        @Nullable VerdictTable verdicts,
        List<Fact> report,
        ProductReviews reviews,
        ProductQuestions questions,
        Form form)
        implements View {

    /** What a kilogram of it costs, to the nearest fen, so that packages can be compared. */
    public Money perKilogram() {
        return new Money(Math.round(price.fen() * 1000.0 / identity.netContentGrams()));
    }

    @Override
    public String template() {
        return "shop/product.jte";
    }
}
