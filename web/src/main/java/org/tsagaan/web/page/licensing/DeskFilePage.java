package org.tsagaan.web.page.licensing;

import java.util.List;
import org.tsagaan.licensing.ApplicationView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Fact;
import org.tsagaan.web.page.component.Progress;

/**
 * A file on an officer's desk.
 *
 * @param form what was typed, or is proposed for the certificate, with what is wrong
 */
public record DeskFilePage(
        ApplicationView application, Progress progress, List<Fact> facts, Form form)
        implements View {
    @Override
    public String template() {
        return "licensing/file.jte";
    }
}
