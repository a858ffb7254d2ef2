package org.tsagaan.web.page.mark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.component.Table;

/**
 * A page of all grants, as narrowed by its form.
 *
 * @param form what was asked, with what is wrong
 * @param kinds kinds of marks to choose from
 * @param standings how grants may stand
 * @param next address of those that follow, or null
 */
public record MarkList(
        Form form,
        List<Choice> kinds,
        List<Choice> standings,
        Table grants,
        @Nullable String next) {

    private static final int OK = 200;
    private static final int WRONG_ADDRESS = 400;

    int status() {
        return form.isSound() ? OK : WRONG_ADDRESS;
    }
}
