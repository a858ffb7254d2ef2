package org.tsagaan.web.page.licensing;

import java.util.List;
import org.tsagaan.licensing.ApplicationView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Fact;
import org.tsagaan.web.page.component.Progress;

/**
 * How an application stands, for whoever asked.
 *
 * @param progress its way, with the day of the next step
 * @param facts what was written
 * @param continueAt address at which to go on writing; empty when it is not written any more
 * @param certificate address of what was granted; empty until it was
 */
public record ApplicationPage(
        ApplicationView application,
        Progress progress,
        List<Fact> facts,
        Form form,
        String continueAt,
        String certificate)
        implements View {
    @Override
    public String template() {
        return "licensing/application.jte";
    }
}
