package org.tsagaan.web.page.mark;

import java.util.List;
import org.tsagaan.mark.MarkHolder;
import org.tsagaan.web.frame.View;

/**
 * Who may use which mark, for who grants.
 *
 * @param holders those that what was sought names, to grant to
 * @param most how many of them there are at most
 */
public record MarkDeskPage(MarkList list, List<MarkHolder> holders, int most) implements View {

    public MarkDeskPage {
        holders = List.copyOf(holders);
    }

    @Override
    public String template() {
        return "mark/desk.jte";
    }
}
