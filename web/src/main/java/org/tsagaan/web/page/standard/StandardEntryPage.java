package org.tsagaan.web.page.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.StandardView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * Where the regulator enters a standard, or a further edition of one, or ends one.
 *
 * @param standard null for a new one
 * @param editions those there are, newest first
 * @param kinds what a new one may be
 */
public record StandardEntryPage(
        @Nullable StandardView standard,
        List<EditionView> editions,
        List<Choice> kinds,
        ItemChoices choices,
        Form form)
        implements View {

    public StandardEntryPage {
        editions = List.copyOf(editions);
        kinds = List.copyOf(kinds);
    }

    /** How many rows of items the form has. */
    public int rows() {
        return ItemRows.count(form);
    }

    /** Where it is sent. */
    public String action() {
        return standard == null
                ? "/desk/standards"
                : "/desk/standards/" + standard.id() + "/editions";
    }

    @Override
    public String template() {
        return "standard/entry.jte";
    }
}
