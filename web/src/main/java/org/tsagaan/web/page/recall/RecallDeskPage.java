package org.tsagaan.web.page.recall;

import java.util.List;
import org.tsagaan.recall.RecallProgress;
import org.tsagaan.recall.UnrecalledFailure;
import org.tsagaan.web.frame.View;

/**
 * Recalls that the reader follows, and lots that failed and should be recalled.
 *
 * @param merchant whether the reader is a producer's own merchant, not an official
 */
public record RecallDeskPage(
        List<UnrecalledFailure> failures, List<RecallProgress> followed, boolean merchant)
        implements View {

    public RecallDeskPage {
        failures = List.copyOf(failures);
        followed = List.copyOf(followed);
    }

    @Override
    public String template() {
        return "recall/desk.jte";
    }
}
