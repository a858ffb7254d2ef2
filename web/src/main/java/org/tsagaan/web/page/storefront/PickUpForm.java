package org.tsagaan.web.page.storefront;

import java.util.OptionalInt;
import org.tsagaan.storefront.PickUps;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;

/**
 * Whether a storefront offers pick-up, and in how many hours things are ready, as a form has it.
 */
final class PickUpForm {

    private static final String OFFERED = "pickUp";
    private static final String HOURS = "readyHours";
    private static final String USUAL = "24";

    private PickUpForm() {}

    /** What was typed, or what is set where nothing was. */
    static Form filled(Form form, OptionalInt set) {
        if (form.typed().containsKey(HOURS)) {
            return form;
        }
        Form filled = form.with(HOURS, set.isPresent() ? String.valueOf(set.getAsInt()) : USUAL);
        return set.isPresent() ? filled.with(OFFERED, "yes") : filled;
    }

    /** What is asked for; empty to offer it no longer. A number is needed all the same. */
    static OptionalInt read(FormReading reading) {
        int hours = (int) reading.wholeNumber(HOURS, 1, PickUps.LONGEST);
        return reading.form().isChosen(OFFERED, "yes")
                ? OptionalInt.of(hours)
                : OptionalInt.empty();
    }
}
