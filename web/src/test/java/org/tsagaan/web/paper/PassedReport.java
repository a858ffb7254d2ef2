package org.tsagaan.web.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tsagaan.inspection.LaboratoryKind;
import org.tsagaan.inspection.ReportKind;
import org.tsagaan.inspection.ReportView;
import org.tsagaan.standard.LimitSource;
import org.tsagaan.standard.Verdict;

/** A signed report of a lot that passed, as papers show it. */
final class PassedReport {

    private PassedReport() {}

    /** Entered an hour before it was signed. */
    static ReportView of(LocalDate made, Instant signed) {
        return new ReportView(
                9,
                "DEMO-R-1",
                ReportKind.RELEASE,
                5,
                "261101-1",
                made,
                made.plusDays(1),
                signed.minusSeconds(3600),
                signed,
                Verdict.PASSED,
                null,
                null,
                null,
                4,
                "DBS15/001.3-2017",
                "奶豆腐",
                "Hurood",
                6,
                LaboratoryKind.PARK,
                "园区检验室",
                "Park laboratory",
                "CNAS-DEMO",
                List.of(
                        new ReportView.Item(
                                "lead",
                                "铅",
                                "Lead",
                                "mg/kg",
                                true,
                                false,
                                "≤ 0.2 mg/kg",
                                LimitSource.DEMONSTRATION,
                                List.of("<0.1"),
                                Verdict.PASSED)));
    }
}
