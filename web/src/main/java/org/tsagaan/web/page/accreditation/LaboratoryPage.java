package org.tsagaan.web.page.accreditation;

import org.tsagaan.web.frame.View;

/** One laboratory with its scope, for everybody. */
public record LaboratoryPage(LaboratoryCard laboratory) implements View {

    @Override
    public String template() {
        return "accreditation/laboratory.jte";
    }
}
