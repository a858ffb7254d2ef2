package org.tsagaan.web.page.lot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.sellability.LotStanding;
import org.tsagaan.web.frame.View;

/**
 * All lots of a producer, each with what keeps it from being sold.
 *
 * @param mine producers the person acts for
 * @param producerId whose lots are shown
 * @param onlyBlocked whether only those are shown that can not be sold
 * @param next address of the lots that follow, or null
 */
public record LotsPage(
        List<Membership> mine,
        long producerId,
        boolean onlyBlocked,
        List<LotStanding> lots,
        @Nullable String next)
        implements View {

    public LotsPage {
        mine = List.copyOf(mine);
        lots = List.copyOf(lots);
    }

    @Override
    public String template() {
        return "lot/lots.jte";
    }
}
