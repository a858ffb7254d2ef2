package org.tsagaan.web.page.listing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.kernel.Money;
import org.tsagaan.sellability.Reason;
import org.tsagaan.storefront.OwnOffer;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * A seller's offers, and the form by which it lists a product.
 *
 * @param sought what is looked for among them
 * @param form what was typed, with what is wrong, and of which offer it was said
 * @param next address of those after these, or null
 */
public record OwnOffersPage(
        List<Membership> mine,
        long organisationId,
        Form sought,
        List<Line> lines,
        List<Choice> products,
        List<Choice> channels,
        Form form,
        @Nullable String next)
        implements View {

    public OwnOffersPage {
        mine = List.copyOf(mine);
        lines = List.copyOf(lines);
        products = List.copyOf(products);
        channels = List.copyOf(channels);
    }

    /**
     * One offer.
     *
     * @param available units that may be sold now
     * @param reasons why nothing of it may be sold now; empty when something may, and when there is
     *     no stock of it at all
     */
    public record Line(OwnOffer offer, long available, List<Reason> reasons) {
        public Line {
            reasons = List.copyOf(reasons);
        }

        public Money price() {
            return new Money(offer.terms().priceFen());
        }

        /** The price as it is typed: in yuan. */
        public String typedPrice() {
            return BigDecimal.valueOf(offer.terms().priceFen(), 2).toPlainString();
        }
    }

    /** Whether what was typed was said of this offer. */
    public boolean isAbout(OwnOffer offer) {
        return form.value("offer").equals(String.valueOf(offer.offerId()));
    }

    @Override
    public String template() {
        return "listing/offers.jte";
    }
}
