package org.tsagaan.web.page.park;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * All parks for who keeps them, and the form to enter another.
 *
 * @param form what was typed, with what is wrong
 * @param next address of the parks that follow, or null
 */
public record ParkDeskPage(
        Form form, List<ParkCard> parks, List<Choice> divisions, @Nullable String next)
        implements View {

    public ParkDeskPage {
        parks = List.copyOf(parks);
        divisions = List.copyOf(divisions);
    }

    @Override
    public String template() {
        return "park/desk.jte";
    }
}
