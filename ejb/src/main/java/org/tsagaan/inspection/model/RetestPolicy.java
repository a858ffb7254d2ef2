package org.tsagaan.inspection.model;

import java.util.List;
import java.util.Optional;
import org.tsagaan.inspection.ReportEntry;
import org.tsagaan.inspection.ReportKind;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;

/**
 * When a failed report may be tested anew: by another laboratory (Food Safety Law art. 88), and not
 * where microbes decided, for they change with time.
 */
public final class RetestPolicy {

    private RetestPolicy() {}

    /**
     * The report to be tested anew, which is signed and stands.
     *
     * @param failed whether the lot failed by it
     * @param microbialFailed whether a microbiological item failed in it
     */
    public record Retested(
            long lotId, long laboratoryId, boolean failed, boolean microbialFailed) {}

    /** All that speaks against it; nothing when the report is no re-test and names none. */
    public static List<Refusal> against(ReportEntry entry, Optional<Retested> retested) {
        boolean isRetest = entry.kind() == ReportKind.RETEST;
        Refusals refusals = new Refusals();
        refusals.unless(
                isRetest == (entry.retestOf() != null),
                Refusal.of("inspection.retest_names_its_report").about("retestOf"));
        if (!isRetest || entry.retestOf() == null) {
            return refusals.reasons();
        }
        refusals.unless(
                retested.filter(r -> r.lotId() == entry.lotId() && r.failed()).isPresent(),
                Refusal.of("inspection.no_failed_report_of_lot").about("retestOf"));
        retested.ifPresent(r -> against(entry.laboratoryId(), r).forEach(refusals::add));
        return refusals.reasons();
    }

    /** What speaks against a re-test of that report by that laboratory. */
    static List<Refusal> against(long laboratoryId, Retested retested) {
        Refusals refusals = new Refusals();
        refusals.unless(
                retested.laboratoryId() != laboratoryId,
                Refusal.of("inspection.retest_by_same_laboratory")
                        .about("laboratoryId")
                        .because(Grounds.FOOD_SAFETY_LAW_88));
        refusals.unless(
                !retested.microbialFailed(),
                Refusal.of("inspection.no_retest_of_microbes")
                        .about("retestOf")
                        .because(Grounds.MARKET_RULE));
        return refusals.reasons();
    }
}
