package org.tsagaan.web.page.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.standard.EditionPublication;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.StandardKind;
import org.tsagaan.standard.StandardPublication;
import org.tsagaan.standard.TypedItems;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;

/**
 * The form by which the regulator enters an edition, read.
 *
 * @param form as it was sent, with what is wrong
 * @param edition what is to be entered; empty when something is wrong
 * @param standard of which standard, when that is new
 */
record EditionForm(
        Form form, Optional<EditionPublication> edition, Optional<StandardPublication> standard) {

    private static final int LONGEST_EDITION = 20;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_ISSUER = 120;

    /** A further edition of a standard. */
    static EditionForm read(long standardId, Form sent) {
        FormReading reading = new FormReading(ItemRows.closedUp(sent));
        Optional<EditionPublication> edition = edition(standardId, reading);
        return new EditionForm(reading.form(), edition, Optional.empty());
    }

    /** A new standard with its first edition. */
    static EditionForm readNew(Form sent) {
        FormReading reading = new FormReading(ItemRows.closedUp(sent));
        Optional<StandardKind> kind = reading.choice("kind", StandardKind.class);
        String code = reading.text("code", LONGEST_CODE);
        String titleZh = reading.text("titleZh", LONGEST_TITLE);
        String titleEn = reading.text("titleEn", LONGEST_TITLE);
        String issuer = reading.optionalText("issuer", LONGEST_ISSUER);
        Optional<EditionPublication> edition = edition(0, reading);
        return new EditionForm(
                reading.form(),
                edition,
                kind.map(k -> new StandardPublication(code, k, titleZh, titleEn, issuer)));
    }

    /** The items that were written; what is wrong with them is noted. */
    static List<ItemDefinition> items(FormReading reading) {
        return switch (TypedItems.read(ItemRows.typed(reading))) {
            case Outcome.Done<List<ItemDefinition>>(var items) -> items;
            case Outcome.Refused<List<ItemDefinition>>(var reasons) -> {
                reasons.forEach(r -> reading.refuse(r.field(), r.code(), r.arguments().toArray()));
                yield List.of();
            }
        };
    }

    private static Optional<EditionPublication> edition(long standardId, FormReading reading) {
        String name = reading.text("edition", LONGEST_EDITION);
        Optional<LocalDate> from = reading.date("effectiveFrom");
        Optional<LocalDate> until =
                reading.form().value("effectiveUntil").isBlank()
                        ? Optional.empty()
                        : reading.date("effectiveUntil");
        List<ItemDefinition> items = items(reading);
        return reading.form().isSound()
                ? Optional.of(
                        new EditionPublication(
                                standardId, name, from.orElseThrow(), until.orElse(null), items))
                : Optional.empty();
    }
}
