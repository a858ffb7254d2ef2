package org.tsagaan.web.page.standard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tsagaan.web.page.Form;

/** Buttons of a form of items that only change its rows, and are no wish to keep anything yet. */
final class RowSteps {

    private static final Pattern REMOVE = Pattern.compile("remove-([0-9]{1,3})");

    private RowSteps() {}

    /** The form as such a button leaves it; empty when another was pressed. */
    static Optional<Form> taken(Form form) {
        String step = form.value("step");
        if (step.equals("more")) {
            return Optional.of(ItemRows.withOneMore(ItemRows.closedUp(form)));
        }
        Matcher remove = REMOVE.matcher(step);
        return remove.matches()
                ? Optional.of(ItemRows.without(form, Integer.parseInt(remove.group(1))))
                : Optional.empty();
    }
}
