package org.tsagaan.web.page.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.RecognisableHolder;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * Stores and parks that can be recognised.
 *
 * @param form what is looked for
 * @param next address of those after these, or null
 */
public record RecognitionDeskPage(
        List<RecognisableHolder> holders, Form form, @Nullable String next) implements View {

    public RecognitionDeskPage {
        holders = List.copyOf(holders);
    }

    @Override
    public String template() {
        return "recognition/desk.jte";
    }
}
