package org.tsagaan.web.page.seller;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.chart.DotMap;
import org.tsagaan.web.page.component.Alert;
import org.tsagaan.web.page.component.Badge;
import org.tsagaan.web.page.component.Fact;
import org.tsagaan.web.page.component.Table;
import org.tsagaan.web.page.component.TrustStrip;

/**
 * A producer as the public register shows it, and what can be bought of it now.
 *
 * @param badges marks that it may use now
 * @param recognitions what it was recognised as, or null when it never was
 * @param marks all that it was ever granted, or null when it never was any
 * @param map where it is, as a dot
 * @param sellers the storefronts in which its goods may be sold
 */
public record ProducerPage(
        SellerHead head,
        SellerPlace place,
        DotMap map,
        List<Alert> cautions,
        TrustStrip trust,
        List<Badge> badges,
        List<Fact> facts,
        Table papers,
        @Nullable Table recognitions,
        @Nullable Table marks,
        List<SellerCard> sellers,
        Offered offered)
        implements View {
    @Override
    public String template() {
        return "seller/producer.jte";
    }
}
