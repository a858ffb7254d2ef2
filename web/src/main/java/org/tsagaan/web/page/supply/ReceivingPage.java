package org.tsagaan.web.page.supply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.storefront.ReceivableLot;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * Lots that a store may take into its stock.
 *
 * @param mine the stores that the person acts for
 * @param storeId whose stock it is
 * @param form what was typed, with what is wrong, and of which lot it was said
 * @param next address of those that follow, or null
 */
public record ReceivingPage(
        List<Membership> mine,
        long storeId,
        List<ReceivableLot> lots,
        Form form,
        @Nullable String next)
        implements View {

    public ReceivingPage {
        mine = List.copyOf(mine);
    }

    /** What was typed for this lot, when that was refused. */
    public String typed(ReceivableLot lot) {
        return isAbout(lot) ? form.value("units") : "";
    }

    /** Whether something was wrong with this lot. */
    public boolean isAbout(ReceivableLot lot) {
        return form.value("lot").equals(String.valueOf(lot.lotId()));
    }

    @Override
    public String template() {
        return "supply/receiving.jte";
    }
}
