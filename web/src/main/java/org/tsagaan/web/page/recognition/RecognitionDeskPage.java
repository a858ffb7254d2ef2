package org.tsagaan.web.page.recognition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.RecognisableHolder;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * Stores and parks that can be recognised.
 *
 * @param today the day on which their recognitions stand so
 * @param form what is looked for
 * @param next address of those after these, or null
 */
public record RecognitionDeskPage(
        List<RecognisableHolder> holders, LocalDate today, Form form, @Nullable String next)
        implements View {

    public RecognitionDeskPage {
        holders = List.copyOf(holders);
    }

    @Override
    public String template() {
        return "recognition/desk.jte";
    }
}
