package org.tsagaan.web.page.accreditation;

import java.util.List;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * All laboratories to be kept, and the form to register one.
 *
 * @param unregistered organisations that can be registered
 * @param kinds whose a laboratory can be
 * @param form what was typed to register one, with what is wrong
 */
public record LaboratoryDeskPage(
        LaboratoryList list, List<Choice> unregistered, List<Choice> kinds, Form form)
        implements View {

    public LaboratoryDeskPage {
        unregistered = List.copyOf(unregistered);
        kinds = List.copyOf(kinds);
    }

    @Override
    public String template() {
        return "accreditation/desk.jte";
    }
}
