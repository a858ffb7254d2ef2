package org.tsagaan.web.page.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsagaan.standard.DeclaredEdition;
import org.tsagaan.standard.DeclaredStandard;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;

/**
 * The form by which a producer declares an edition of its own standard, read.
 *
 * @param form as it was sent, with what is wrong
 * @param edition what is to be declared; empty when something is wrong
 */
record DeclarationForm(Form form, Optional<DeclaredEdition> edition) {

    private static final int LONGEST_EDITION = 20;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TITLE = 300;

    /** A further edition. */
    static DeclarationForm read(Form sent) {
        return read(new FormReading(ItemRows.closedUp(sent)));
    }

    /** The first edition of a new standard. */
    static DeclarationForm readNew(Form sent) {
        FormReading reading = new FormReading(ItemRows.closedUp(sent));
        reading.text("code", LONGEST_CODE);
        reading.text("titleZh", LONGEST_TITLE);
        reading.text("titleEn", LONGEST_TITLE);
        return read(reading);
    }

    /** The standard that is to be declared with it. */
    Optional<DeclaredStandard> standard(long producerId) {
        return edition.map(
                e ->
                        new DeclaredStandard(
                                producerId,
                                form.value("code").strip(),
                                form.value("titleZh").strip(),
                                form.value("titleEn").strip(),
                                e));
    }

    private static DeclarationForm read(FormReading reading) {
        String name = reading.text("edition", LONGEST_EDITION);
        Optional<LocalDate> from = reading.date("effectiveFrom");
        long basis = basis(reading);
        List<ItemDefinition> items = EditionForm.items(reading);
        Form form = reading.form();
        return new DeclarationForm(
                form,
                form.isSound()
                        ? Optional.of(
                                new DeclaredEdition(
                                        name,
                                        from.orElseThrow(),
                                        basis,
                                        items,
                                        form.isChosen("filing", "yes")))
                        : Optional.empty());
    }

    private static long basis(FormReading reading) {
        String typed = reading.text("basis", 18);
        if (!typed.isEmpty() && !typed.matches("[0-9]{1,18}")) {
            reading.refuse("basis", "form.not-an-option");
        }
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
    }
}
