package org.tsagaan.web.api.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.ReportKind;
import org.tsagaan.inspection.ReportView;
import org.tsagaan.standard.LimitSource;
import org.tsagaan.standard.Verdict;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** A signed report. */
@Means("A signed inspection report with what was found of every item.")
public record ReportDetail(
        @Means(value = "The report.", example = "40231") long reportId,
        @Means(value = "Its number.", example = "DEMO-R-00017") String number,
        @Means(value = "Why the lot was inspected.", example = "RELEASE") ReportKind kind,
        @Means(value = "Number of the lot.", example = "L20261101A") String lotNumber,
        @Means("The laboratory.") Named laboratory,
        @Means(value = "Its accreditations on the test day.", example = "CMA-DEMO-03")
                String accreditations,
        @Means(value = "The standard it was judged by.", example = "DBS15/001.3-2017")
                String standardCode,
        @Means(value = "Day of sampling.", example = "2026-11-02") LocalDate sampledOn,
        @Means(value = "Day of the test.", example = "2026-11-03") LocalDate testedOn,
        @Means(
                        value = "When its results were entered, or corrected last.",
                        example = "2026-11-04T07:00:00Z")
                Instant enteredAt,
        @Means(value = "When it was signed.", example = "2026-11-05T02:00:00Z")
                @Nullable Instant signedAt,
        @Means(value = "Verdict of the lot.", example = "PASSED") @Nullable Verdict outcome,
        @Means(
                        value = "When it was withdrawn; absent while it stands.",
                        example = "2026-11-20T02:00:00Z")
                @Nullable Instant withdrawnAt,
        @Means(value = "Why it was withdrawn.", example = "样品混淆") @Nullable String withdrawalReason,
        @Means("Every item of the standard, in its order.") List<ItemVerdict> items) {

    /** What was found of one item. */
    @Means("What was found of one item.")
    public record ItemVerdict(
            @Means(value = "Code of the item.", example = "SALMONELLA") String itemCode,
            @Means("Its name.") Named name,
            @Means(value = "Its unit; may be empty.", example = "CFU/g") String unit,
            @Means(value = "Whether the lot fails without it.", example = "true") boolean mandatory,
            @Means(value = "The limit it was judged by.", example = "n=5 c=0 m=0/25g") String limit,
            @Means(
                            value =
                                    "Where that limit was read: only OFFICIAL was read in the"
                                            + " text.",
                            example = "OFFICIAL")
                    LimitSource limitSource,
            @Means(value = "As measured: 12.5, <10 or ND.", example = "ND") List<String> results,
            @Means(value = "What follows.", example = "PASSED") Verdict verdict) {}

    /** The report as everybody reads it. */
    public static ReportDetail of(ReportView r) {
        return new ReportDetail(
                r.id(),
                r.number(),
                r.kind(),
                r.lotNumber(),
                new Named(r.laboratoryZh(), r.laboratoryEn()),
                r.accreditations(),
                r.standardCode(),
                r.sampledOn(),
                r.testedOn(),
                r.enteredAt(),
                r.signedAt(),
                r.outcome(),
                r.withdrawnAt(),
                r.withdrawalReason(),
                r.items().stream().map(ReportDetail::item).toList());
    }

    private static ItemVerdict item(ReportView.Item item) {
        return new ItemVerdict(
                item.itemCode(),
                new Named(item.nameZh(), item.nameEn()),
                item.unit(),
                item.mandatory(),
                item.limitShown(),
                item.limitSource(),
                item.results(),
                item.verdict());
    }
}
