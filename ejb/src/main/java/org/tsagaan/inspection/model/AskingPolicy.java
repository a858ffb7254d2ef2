package org.tsagaan.inspection.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsagaan.inspection.InspectionAsked;
import org.tsagaan.inspection.LaboratoryProposal;
import org.tsagaan.inspection.Payer;
import org.tsagaan.inspection.ReportKind;
import org.tsagaan.inspection.model.RetestPolicy.Retested;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.WorkingDays;
import org.tsagaan.traceability.LotView;

/** When an inspection may be asked for, of whom, and at whose expense. */
public final class AskingPolicy {

    /** Working days after the conclusion within which a re-test is asked (art. 88). */
    private static final int RETEST_DAYS = 7;

    private AskingPolicy() {}

    /** All that speaks against asking. */
    public static List<Refusal> against(
            InspectionAsked asked,
            ReportKind kind,
            List<LaboratoryProposal> proposals,
            LotView lot,
            LocalDate today) {
        Optional<LaboratoryProposal> chosen =
                proposals.stream()
                        .filter(p -> p.laboratoryId() == asked.laboratoryId())
                        .findFirst();
        Refusals refusals = new Refusals();
        refusals.unless(
                !lot.bestBefore().isBefore(today),
                Refusal.of("inspection.lot_is_over", lot.bestBefore()));
        refusals.unless(
                chosen.isPresent(),
                Refusal.of("inspection.laboratory_not_proposed")
                        .about("laboratoryId")
                        .because(Grounds.FOOD_SAFETY_LAW_84));
        chosen.ifPresent(
                c ->
                        refusals.unless(
                                mayPay(asked.payer(), kind, c),
                                Refusal.of("inspection.payer_does_not_pay", asked.payer())
                                        .about("payer")));
        return refusals.reasons();
    }

    /** Whoever has it sampled for supervision pays; who asks for a re-test pays for it. */
    private static boolean mayPay(Payer payer, ReportKind kind, LaboratoryProposal chosen) {
        return switch (kind) {
            case SUPERVISORY -> payer == Payer.PUBLIC;
            case RETEST -> payer == Payer.SELF;
            case RELEASE -> chosen.payers().contains(payer);
        };
    }

    /** Last day on which a re-test may be asked for: seven working days after the signature's. */
    public static LocalDate lastRetestDay(Instant signedAt, WorkingDays calendar) {
        return calendar.after(ChinaTime.dateOf(signedAt), RETEST_DAYS);
    }

    /**
     * All that speaks against a re-test.
     *
     * @param lastDay on which it may be asked for; empty when there is no such signed report
     */
    public static List<Refusal> againstRetest(
            InspectionAsked asked,
            Optional<Retested> retested,
            Optional<LocalDate> lastDay,
            LocalDate today) {
        Refusals refusals = new Refusals();
        refusals.unless(
                retested.filter(r -> r.lotId() == asked.lotId() && r.failed()).isPresent(),
                Refusal.of("inspection.no_failed_report_of_lot").about("retestOf"));
        retested.ifPresent(
                r -> RetestPolicy.against(asked.laboratoryId(), r).forEach(refusals::add));
        lastDay.ifPresent(
                day ->
                        refusals.unless(
                                !today.isAfter(day),
                                Refusal.of("inspection.retest_too_late", day, RETEST_DAYS)
                                        .about("retestOf")
                                        .because(Grounds.FOOD_SAFETY_LAW_88)));
        return refusals.reasons();
    }
}
