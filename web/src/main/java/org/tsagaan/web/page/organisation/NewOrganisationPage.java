package org.tsagaan.web.page.organisation;

import java.util.List;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * The form to enter an organisation.
 *
 * @param kinds those that the person enters
 * @param form what was typed, with what is wrong
 */
public record NewOrganisationPage(List<Choice> kinds, List<Choice> divisions, Form form)
        implements View {

    public NewOrganisationPage {
        kinds = List.copyOf(kinds);
        divisions = List.copyOf(divisions);
    }

    @Override
    public String template() {
        return "organisation/new.jte";
    }
}
