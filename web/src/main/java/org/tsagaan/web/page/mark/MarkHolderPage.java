package org.tsagaan.web.page.mark;

import java.util.List;
import org.tsagaan.mark.MarkHolder;
import org.tsagaan.mark.MarkStanding;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * What a producer or store was granted, to be withdrawn, and the form to grant more.
 *
 * @param form what was typed, with what is wrong, and of which grant it was said
 */
public record MarkHolderPage(
        MarkHolder holder,
        List<Line> lines,
        List<Choice> kinds,
        List<Choice> reaches,
        List<Choice> categories,
        List<Choice> products,
        Form form)
        implements View {

    /**
     * One grant, in the reader's language.
     *
     * @param stands the same in words, with the reason when it was withdrawn
     * @param withdrawable whether it was not withdrawn yet
     */
    public record Line(
            long id,
            String name,
            String kind,
            String number,
            String issuer,
            String scope,
            String days,
            MarkStanding standing,
            String stands,
            boolean withdrawable) {}

    @Override
    public String template() {
        return "mark/holder.jte";
    }
}
