package org.tsagaan.web.page.mark;

import org.tsagaan.web.frame.View;

/** Every mark that was ever granted, and how it stands. */
public record MarksPage(MarkList list) implements View {
    @Override
    public String template() {
        return "mark/marks.jte";
    }
}
