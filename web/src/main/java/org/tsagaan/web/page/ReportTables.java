package org.tsagaan.web.page;

import org.tsagaan.inspection.ReportView;
import org.tsagaan.standard.Measured;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.LimitSource;
import org.tsagaan.web.page.component.Requirement;
import org.tsagaan.web.page.component.Verdict;
import org.tsagaan.web.page.component.VerdictTable;

/** Reports as tables of verdicts with the limits they were judged by. */
public final class ReportTables {

    private ReportTables() {}

    public static VerdictTable of(ReportView report, Language language) {
        return new VerdictTable(
                Messages.in(language).text("shop.report.caption", report.number()),
                report.items().stream().map(item -> row(item, language)).toList());
    }

    /** What was judged in words is said in the reader's. */
    private static String shown(String result, Language language) {
        return switch (result) {
            case Measured.CONFORMS -> Messages.in(language).text("inspection.conforms");
            case Measured.DEVIATES -> Messages.in(language).text("inspection.deviates");
            default -> result;
        };
    }

    private static VerdictTable.Row row(ReportView.Item item, Language language) {
        return new VerdictTable.Row(
                language == Language.ZH ? item.nameZh() : item.nameEn(),
                "",
                new Requirement.AsReported(item.limitShown(), ""),
                item.results().stream().map(result -> shown(result, language)).toList(),
                Verdict.valueOf(item.verdict().name()),
                LimitSource.valueOf(item.limitSource().name()));
    }
}
