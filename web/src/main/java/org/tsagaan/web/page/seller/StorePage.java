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
 * A storefront: who sells here, by which right, and what can be bought now.
 *
 * @param cautions why nothing can be bought here; empty when something may be
 * @param badges the marks that it or its producer may use now
 * @param marks all that a demonstration store was granted, or null when it never was any
 * @param suppliers with whom a demonstration store signed, or null for a producer's own storefront
 * @param front what the seller makes of it
 * @param map where it is, as a dot
 * @param producerHref the producer's page, or null for a demonstration store
 */
public record StorePage(
        SellerHead head,
        SellerPlace place,
        DotMap map,
        Shopfront front,
        List<Alert> cautions,
        TrustStrip trust,
        List<Badge> badges,
        List<Fact> facts,
        Table papers,
        @Nullable Table marks,
        @Nullable Table suppliers,
        @Nullable String producerHref,
        Offered offered)
        implements View {
    @Override
    public String template() {
        return "seller/store.jte";
    }
}
