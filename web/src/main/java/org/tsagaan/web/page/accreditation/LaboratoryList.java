package org.tsagaan.web.page.accreditation;

import org.jspecify.annotations.Nullable;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Table;

/**
 * A page of a list of laboratories.
 *
 * @param form what is looked for, with what is wrong
 * @param next address of those after these, or null
 */
public record LaboratoryList(Form form, Table table, @Nullable String next) {

    private static final int OK = 200;
    private static final int WRONG_ADDRESS = 400;

    /** How a page that asked so is answered. */
    int status() {
        return form.isSound() ? OK : WRONG_ADDRESS;
    }
}
