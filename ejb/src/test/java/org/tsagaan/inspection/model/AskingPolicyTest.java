package org.tsagaan.inspection.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tsagaan.catalog.Storage;
import org.tsagaan.inspection.InspectionAsked;
import org.tsagaan.inspection.LaboratoryKind;
import org.tsagaan.inspection.LaboratoryProposal;
import org.tsagaan.inspection.Payer;
import org.tsagaan.inspection.ReportKind;
import org.tsagaan.inspection.model.RetestPolicy.Retested;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.LotNumber;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.WorkingDays;
import org.tsagaan.traceability.LotView;

class AskingPolicyTest {

    private static final LocalDate MADE = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 14);
    private static final LaboratoryProposal NEAR =
            new LaboratoryProposal(
                    5,
                    LaboratoryKind.REGULATOR,
                    "某",
                    "Some",
                    "某",
                    "Some",
                    9,
                    0,
                    40,
                    60_000,
                    List.of(Payer.PUBLIC, Payer.SELF),
                    60_000,
                    48_000);

    @Test
    void aLaboratoryThatIsProposedMayBeAskedUntilTheLastDay() {
        assertThat(codes(ReportKind.RELEASE, 5, Payer.PUBLIC, LAST)).isEmpty();
        assertThat(codes(ReportKind.RELEASE, 5, Payer.SELF, LAST.plusDays(1)))
                .containsExactly("inspection.lot_is_over");
        assertThat(codes(ReportKind.RELEASE, 6, Payer.SELF, MADE))
                .containsExactly("inspection.laboratory_not_proposed");
    }

    @Test
    void whoHasItSampledPaysAndWhoAsksForARetestPays() {
        assertThat(codes(ReportKind.RELEASE, 5, Payer.PARK, MADE))
                .containsExactly("inspection.payer_does_not_pay");
        assertThat(codes(ReportKind.SUPERVISORY, 5, Payer.PUBLIC, MADE)).isEmpty();
        assertThat(codes(ReportKind.SUPERVISORY, 5, Payer.SELF, MADE))
                .containsExactly("inspection.payer_does_not_pay");
        assertThat(codes(ReportKind.RETEST, 5, Payer.SELF, MADE)).isEmpty();
        assertThat(codes(ReportKind.RETEST, 5, Payer.PUBLIC, MADE))
                .containsExactly("inspection.payer_does_not_pay");
    }

    @Test
    void aRetestIsAskedInTimeOfAnotherLaboratoryAndNotOfMicrobes() {
        Retested failed = new Retested(7, 6, true, false);
        assertThat(retest(failed, MADE, MADE)).isEmpty();
        assertThat(retest(failed, MADE, MADE.plusDays(1)))
                .containsExactly("inspection.retest_too_late");
        assertThat(retest(new Retested(7, 5, true, false), MADE, MADE))
                .containsExactly("inspection.retest_by_same_laboratory");
        assertThat(retest(new Retested(7, 6, true, true), MADE, MADE))
                .containsExactly("inspection.no_retest_of_microbes");
        assertThat(retest(new Retested(7, 6, false, false), MADE, MADE))
                .containsExactly("inspection.no_failed_report_of_lot");
        assertThat(retest(new Retested(8, 6, true, false), MADE, MADE))
                .containsExactly("inspection.no_failed_report_of_lot");
    }

    @Test
    void aRetestIsAskedUntilTheSeventhWorkingDayAfterTheSignature() {
        LocalDate workedSunday = LocalDate.of(2026, 9, 20);
        LocalDate last =
                AskingPolicy.lastRetestDay(
                        Instant.parse("2026-09-17T16:00:00Z"),
                        new WorkingDays(Set.of(), Set.of(workedSunday)));

        assertThat(last).isEqualTo(LocalDate.of(2026, 9, 28));
        Retested failed = new Retested(7, 6, true, false);
        assertThat(retest(failed, last, last)).isEmpty();
        assertThat(retest(failed, last, last.plusDays(1)))
                .containsExactly("inspection.retest_too_late");
    }

    private static List<String> retest(Retested report, LocalDate lastDay, LocalDate today) {
        return AskingPolicy.againstRetest(
                        new InspectionAsked(7, 5, Payer.SELF, 9L),
                        Optional.of(report),
                        Optional.of(lastDay),
                        today)
                .stream()
                .map(Refusal::code)
                .toList();
    }

    private static List<String> codes(
            ReportKind kind, long laboratory, Payer payer, LocalDate today) {
        return AskingPolicy.against(
                        new InspectionAsked(7, laboratory, payer, null),
                        kind,
                        List.of(NEAR),
                        lot(),
                        today)
                .stream()
                .map(Refusal::code)
                .toList();
    }

    private static LotView lot() {
        return new LotView(
                7,
                new LotNumber("L1"),
                MADE,
                LAST,
                100,
                "",
                "",
                3,
                Gtin.ofTwelveDigits("952000000001"),
                "奶豆腐",
                "Hurood",
                Storage.CHILLED,
                45,
                1,
                2,
                "某",
                "Some");
    }
}
