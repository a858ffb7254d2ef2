package org.tsagaan.web.page.accreditation;

import org.tsagaan.web.frame.View;

/** All laboratories, for everybody. */
public record LaboratoriesPage(LaboratoryList list) implements View {

    @Override
    public String template() {
        return "accreditation/laboratories.jte";
    }
}
