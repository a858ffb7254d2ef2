package org.tsagaan.web.page.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.component.Table;

/**
 * Organisations by name and kind.
 *
 * @param form what is looked for, with what is wrong
 * @param next address of those after these, or null
 */
public record OrganisationDeskPage(
        Table table, List<Choice> kinds, Form form, @Nullable String next) implements View {

    public OrganisationDeskPage {
        kinds = List.copyOf(kinds);
    }

    @Override
    public String template() {
        return "organisation/desk.jte";
    }
}
