package org.tsagaan.web.page.laboratory;

import org.tsagaan.inspection.ReportView;
import org.tsagaan.traceability.LotView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.VerdictTable;

/**
 * A signed report, where its certificate is verified.
 *
 * @param sha256 hash of its certificate
 * @param withdraws whether the person may withdraw it
 */
public record ReportPage(
        ReportView report,
        LotView lot,
        VerdictTable verdicts,
        String sha256,
        boolean withdraws,
        Form form)
        implements View {

    @Override
    public String template() {
        return "laboratory/report.jte";
    }
}
