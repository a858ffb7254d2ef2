package org.tsagaan.web.page.accreditation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.tsagaan.inspection.AccreditationGrant;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;

/**
 * An accreditation as it was typed.
 *
 * @param grant empty when it can not be read
 */
record AccreditationForm(Form form, Optional<AccreditationGrant> grant) {

    private static final int LONGEST_NUMBER = 60;

    static AccreditationForm read(long laboratoryId, Form typed) {
        FormReading reading = new FormReading(typed);
        String number = reading.text("number", LONGEST_NUMBER);
        Optional<LocalDate> from = reading.date("validFrom");
        Optional<LocalDate> until = reading.date("validUntil");
        if (typed.values("itemCodes").isEmpty()) {
            reading.refuse("itemCodes", "inspection.empty_scope");
        }
        Form form = reading.form();
        return new AccreditationForm(
                form,
                from.isEmpty() || until.isEmpty() || !form.isSound()
                        ? Optional.empty()
                        : Optional.of(
                                new AccreditationGrant(
                                        laboratoryId,
                                        number,
                                        from.get(),
                                        until.get(),
                                        new HashSet<>(typed.values("itemCodes")))));
    }
}
