package org.tsagaan.web.page.laboratory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.ReportLine;
import org.tsagaan.web.frame.View;

/**
 * Every report of a laboratory, newest first.
 *
 * @param next address of the reports that follow, or null
 */
public record ReportsPage(long laboratoryId, List<ReportLine> reports, @Nullable String next)
        implements View {

    public ReportsPage {
        reports = List.copyOf(reports);
    }

    @Override
    public String template() {
        return "laboratory/reports.jte";
    }
}
