package org.tsagaan.web.page.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.standard.DeclarationView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * Where a producer writes an edition of its own standard, and declares it.
 *
 * @param organisationId whose standard it is
 * @param last the newest edition there is; null for a new standard
 * @param bases national and local standards in force
 */
public record DeclarePage(
        long organisationId,
        @Nullable DeclarationView last,
        List<Choice> bases,
        ItemChoices choices,
        Form form)
        implements View {

    /** How many rows of items the form has. */
    public int rows() {
        return ItemRows.count(form);
    }

    /** Where it is sent. */
    public String action() {
        return last == null
                ? "/merchant/standards"
                : "/merchant/standards/" + last.standardId() + "/editions";
    }

    @Override
    public String template() {
        return "standard/declare.jte";
    }
}
