package org.tsagaan.web.page.mark;

import java.util.List;
import org.tsagaan.licensing.RegisterEntry;
import org.tsagaan.web.frame.View;

/**
 * Who may use which mark, for who grants.
 *
 * @param producers those that what was sought names, to grant to
 * @param most how many of them there are at most
 */
public record MarkDeskPage(MarkList list, List<RegisterEntry> producers, int most) implements View {

    public MarkDeskPage {
        producers = List.copyOf(producers);
    }

    @Override
    public String template() {
        return "mark/desk.jte";
    }
}
