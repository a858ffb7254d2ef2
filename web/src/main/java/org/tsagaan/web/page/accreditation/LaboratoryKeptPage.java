package org.tsagaan.web.page.accreditation;

import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * One laboratory to be kept: what it is accredited for, and the form to accredit it for more.
 *
 * @param form what was typed, with what is wrong, and of which accreditation it was said
 */
public record LaboratoryKeptPage(LaboratoryCard laboratory, ItemGroups items, Form form)
        implements View {

    @Override
    public String template() {
        return "accreditation/kept.jte";
    }
}
