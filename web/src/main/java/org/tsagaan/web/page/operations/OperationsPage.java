package org.tsagaan.web.page.operations;

import org.tsagaan.monitoring.MarketStanding;
import org.tsagaan.web.frame.View;

/** How the market itself stands. */
public record OperationsPage(MarketStanding standing) implements View {

    @Override
    public String template() {
        return "operations/market.jte";
    }
}
