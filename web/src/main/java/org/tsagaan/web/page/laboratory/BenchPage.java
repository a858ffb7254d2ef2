package org.tsagaan.web.page.laboratory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.InspectionRequestView;
import org.tsagaan.inspection.ReportView;
import org.tsagaan.inspection.RequestState;
import org.tsagaan.inspection.SamplePhotos;
import org.tsagaan.standard.EditionView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.VerdictTable;

/**
 * A request on the laboratory's desk.
 *
 * @param edition by which the lot is judged, or null when there is none
 * @param report what is entered, with the verdict that follows, or null
 * @param verdicts the same as a table, or null
 * @param enters whether the person enters results here
 * @param verifies whether the person verifies and signs here
 */
public record BenchPage(
        InspectionRequestView request,
        @Nullable EditionView edition,
        @Nullable ReportView report,
        @Nullable VerdictTable verdicts,
        boolean enters,
        boolean verifies,
        Form form)
        implements View {

    @Override
    public String template() {
        return "laboratory/bench.jte";
    }

    /** Whether results can be typed now. */
    public boolean isEntering() {
        return enters
                && edition != null
                && (request.state() == RequestState.RECEIVED
                        || request.state() == RequestState.ENTERED);
    }

    /** Whether another photograph of the sample can be added. */
    public boolean isPhotographing() {
        return enters
                && request.state() == RequestState.RECEIVED
                && request.reportId() == null
                && request.photoIds().size() < SamplePhotos.MOST;
    }

    /** The items to enter; none without an edition. */
    public List<EditionView.Item> items() {
        return edition == null ? List.of() : edition.items();
    }

    /** The field of an item. */
    public static String field(EditionView.Item item) {
        return ResultForm.field(item.definition().itemCode());
    }
}
