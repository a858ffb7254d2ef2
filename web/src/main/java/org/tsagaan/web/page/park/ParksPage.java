package org.tsagaan.web.page.park;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.chart.DotMap;
import org.tsagaan.web.page.component.Choice;

/**
 * The directory of parks.
 *
 * @param form what was asked, with what is wrong
 * @param next address of the parks that follow, or null
 */
public record ParksPage(
        Form form, List<Choice> divisions, DotMap map, List<ParkCard> parks, @Nullable String next)
        implements View {

    public ParksPage {
        divisions = List.copyOf(divisions);
        parks = List.copyOf(parks);
    }

    @Override
    public String template() {
        return "park/parks.jte";
    }
}
