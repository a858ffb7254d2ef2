package org.tsagaan.web.page.styleguide;

import java.util.List;
import org.tsagaan.web.frame.PageContext;
import org.tsagaan.web.page.component.Evidence;
import org.tsagaan.web.page.component.Evidence.Kind;
import org.tsagaan.web.page.component.Evidence.Standing;
import org.tsagaan.web.page.component.LimitSource;
import org.tsagaan.web.page.component.Requirement;
import org.tsagaan.web.page.component.Requirement.Limit;
import org.tsagaan.web.page.component.Requirement.Plan;
import org.tsagaan.web.page.component.TrustStrip;
import org.tsagaan.web.page.component.Verdict;
import org.tsagaan.web.page.component.VerdictTable;
import org.tsagaan.web.page.component.VerdictTable.Row;

/** Samples of trust strips and verdicts. */
final class InspectionSamples {
    private static final String HERE = "/styleguide";

    private InspectionSamples() {}

    static TrustStrip trust(PageContext page) {
        return TrustStrip.of(
                fact(
                        Kind.REGISTRATION,
                        Standing.HOLDS,
                        "DEMO-ZL-152530-0042",
                        page,
                        "registration"),
                fact(Kind.STANDARD, Standing.HOLDS, "DBS15/001.3-2017", page, "standard"),
                fact(Kind.INSPECTION, Standing.HOLDS, "DEMO-R-2026-0310", page, "inspection"),
                fact(Kind.DATES, Standing.HOLDS, "2026-11-02 → 2026-12-17", page, "dates"));
    }

    static TrustStrip doubtful(PageContext page) {
        return TrustStrip.of(
                fact(Kind.REGISTRATION, Standing.FAILS, "DEMO-ZL-152530-0007", page, "revoked"),
                fact(Kind.INSPECTION, Standing.WAITING, "DEMO-L-261118", page, "waiting"));
    }

    private static Evidence fact(
            Kind kind, Standing standing, String number, PageContext page, String note) {
        return new Evidence(kind, standing, number, page.text("styleguide.note." + note), HERE);
    }

    static VerdictTable verdicts(PageContext page) {
        var none = page.text("styleguide.not-detected");
        return new VerdictTable(
                page.text("styleguide.verdicts"),
                List.of(
                        row(
                                page,
                                "aureus",
                                plan(2, "100", "1000"),
                                Verdict.PASSED,
                                "<10",
                                "<10",
                                "30",
                                "<10",
                                "20"),
                        row(
                                page,
                                "salmonella",
                                new Plan(5, 0, "0", null, "/25 g"),
                                Verdict.PASSED,
                                none,
                                none,
                                none,
                                none,
                                none),
                        row(
                                page,
                                "coliforms",
                                plan(2, "100", "1000"),
                                Verdict.FAILED,
                                "80",
                                "240",
                                "310",
                                "1200",
                                "60"),
                        row(page, "m1", new Limit("≤", "0.5", "µg/kg"), Verdict.PASSED, "0.04"),
                        row(page, "melamine", new Limit("≤", "2.5", "mg/kg"), Verdict.INCOMPLETE)));
    }

    private static Plan plan(int c, String m, String largeM) {
        return new Plan(5, c, m, largeM, "CFU/g");
    }

    private static Row row(
            PageContext page, String item, Requirement asked, Verdict verdict, String... values) {
        var source =
                switch (item) {
                    case "coliforms" -> LimitSource.DEMONSTRATION;
                    case "m1" -> LimitSource.SECOND_HAND;
                    default -> LimitSource.OFFICIAL;
                };
        var name = page.text("styleguide.item." + item);
        return new Row(name, "DEMO", asked, List.of(values), verdict, source);
    }
}
