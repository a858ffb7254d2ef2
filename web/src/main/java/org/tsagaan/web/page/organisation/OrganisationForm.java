package org.tsagaan.web.page.organisation;

import java.util.Optional;
import org.tsagaan.account.NewOrganisation;
import org.tsagaan.account.OrganisationKind;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;

/**
 * An organisation as it was typed.
 *
 * @param organisation empty when it can not be read
 */
record OrganisationForm(Form form, Optional<NewOrganisation> organisation) {

    private static final int LONGEST_NAME_ZH = 120;
    private static final int LONGEST_NAME_EN = 160;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NOTE = 500;

    static OrganisationForm read(Form typed) {
        FormReading reading = new FormReading(typed);
        Optional<OrganisationKind> kind = reading.choice("kind", OrganisationKind.class);
        String nameZh = reading.text("nameZh", LONGEST_NAME_ZH);
        String nameEn = reading.text("nameEn", LONGEST_NAME_EN);
        String code = reading.optionalText("creditCode", LONGEST_CODE);
        String note = reading.optionalText("creditCodeNote", LONGEST_NOTE);
        String division = reading.text("divisionCode", 6);
        String address = reading.text("address", LONGEST_ADDRESS);
        String phone = reading.text("phone", LONGEST_PHONE);
        Form form = reading.form();
        return new OrganisationForm(
                form,
                kind.filter(k -> form.isSound())
                        .map(
                                k ->
                                        new NewOrganisation(
                                                k,
                                                nameZh,
                                                nameEn,
                                                null,
                                                code.isEmpty() ? null : code,
                                                note,
                                                division,
                                                address,
                                                phone)));
    }
}
