package org.tsagaan.web.page.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.component.Alert;
import org.tsagaan.web.page.component.Badge;
import org.tsagaan.web.page.component.Fact;
import org.tsagaan.web.page.component.Picture;
import org.tsagaan.web.page.component.TrustStrip;
import org.tsagaan.web.page.component.VerdictTable;

/**
 * What the market knows of one lot, in the order in which a person with the package in hand asks.
 *
 * @param notices what should be known first: whether it may be sold, a recall, a false date
 * @param reasons why it may not be sold, each with its ground; empty when it may
 * @param badges marks that its product may bear now
 * @param verdicts of the newest signed report, or null when there is none
 * @param holds every freeze and recall there was, newest first
 * @param offersHref where the product can be bought
 * @param eventsHref what happened to the lot, for programs
 * @param recallHref the notice of the recall that took the lot in, or null
 */
public record TraceView(
        String name,
        String lotNumber,
        String nameMn,
        Picture picture,
        List<Alert> notices,
        List<String> reasons,
        TrustStrip trust,
        List<Badge> badges,
        @Nullable VerdictTable verdicts,
        List<Fact> report,
        List<Fact> otherReports,
        List<Fact> facts,
        List<String> holds,
        String offersHref,
        String eventsHref,
        @Nullable String recallHref)
        implements View {
    @Override
    public String template() {
        return "trace/lot.jte";
    }
}
