package org.tsagaan.web.page.recognition;

import java.time.LocalDate;
import java.util.List;
import org.tsagaan.licensing.RecognisableHolder;
import org.tsagaan.licensing.RecognitionView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * What a store or park was recognised as, to be taken away, and the form to recognise it.
 *
 * @param today the day on which they stand so
 * @param form what was typed, with what is wrong, and of which recognition it was said
 */
public record RecognitionHolderPage(
        RecognisableHolder holder, List<RecognitionView> held, LocalDate today, Form form)
        implements View {

    public RecognitionHolderPage {
        held = List.copyOf(held);
    }

    @Override
    public String template() {
        return "recognition/holder.jte";
    }
}
