package org.tsagaan.inspection.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsagaan.inspection.ReportEntry;
import org.tsagaan.inspection.ReportKind;
import org.tsagaan.inspection.TypedResult;
import org.tsagaan.inspection.model.RetestPolicy.Retested;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.standard.Measured;

class EntryPolicyTest {

    private static final LocalDate MADE = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01, ''",
        "2026-03-02, 2026-03-10, ''",
        "2026-02-28, 2026-03-03, sampledOn",
        "2026-03-03, 2026-03-02, testedOn",
        "2026-03-02, 2026-03-11, testedOn",
    })
    void theDaysFollowOneAnother(LocalDate sampled, LocalDate tested, String wrong) {
        assertThat(
                        EntryPolicy.against(
                                entry(ReportKind.RELEASE, sampled, tested, null), MADE, TODAY))
                .extracting(Refusal::field)
                .containsExactlyElementsOf(wrong.isEmpty() ? List.of() : List.of(wrong));
    }

    @Test
    void resultsAreNamedByTheirPlaceWhenTheyAreWrong() {
        List<TypedResult> typed =
                List.of(
                        new TypedResult("salmonella", List.of("ND", "none")),
                        new TypedResult("gold", List.of("1")),
                        new TypedResult("salmonella", List.of("ND")));

        assertThat(EntryPolicy.against(typed, Editions.ofCheese()))
                .extracting(Refusal::field)
                .containsExactly(
                        "results[0].values[1]", "results[1].itemCode", "results[2].itemCode");
    }

    @Test
    void aReportWithoutAnyResultIsRefused() {
        assertThat(
                        EntryPolicy.against(
                                List.of(new TypedResult("lead", List.of())), Editions.ofCheese()))
                .extracting(Refusal::code)
                .containsExactly("inspection.no_result");
    }

    @Test
    void whatIsCensoredStaysCensored() {
        assertThat(EntryPolicy.measured(List.of(new TypedResult("lead", List.of("<0.01", "未检出")))))
                .isEqualTo(
                        Map.of(
                                "lead",
                                List.of(
                                        Measured.parse("<0.01").orElseThrow(),
                                        new Measured.NotDetected())));
    }

    @Test
    void aFailedReportIsTestedAnewByAnotherLaboratoryOnly() {
        ReportEntry retest = entry(ReportKind.RETEST, MADE, MADE, 9L);

        assertThat(RetestPolicy.against(retest, Optional.of(new Retested(7, 6, true, false))))
                .isEmpty();
        assertThat(codes(retest, new Retested(7, 5, true, false)))
                .containsExactly("inspection.retest_by_same_laboratory");
        assertThat(codes(retest, new Retested(7, 6, true, true)))
                .containsExactly("inspection.no_retest_of_microbes");
        assertThat(codes(retest, new Retested(7, 6, false, false)))
                .containsExactly("inspection.no_failed_report_of_lot");
        assertThat(codes(retest, new Retested(8, 6, true, false)))
                .containsExactly("inspection.no_failed_report_of_lot");
    }

    @Test
    void onlyARetestNamesAnotherReport() {
        assertThat(
                        RetestPolicy.against(
                                entry(ReportKind.RELEASE, MADE, MADE, 9L), Optional.empty()))
                .extracting(Refusal::code)
                .containsExactly("inspection.retest_names_its_report");
        assertThat(
                        RetestPolicy.against(
                                entry(ReportKind.RETEST, MADE, MADE, null), Optional.empty()))
                .extracting(Refusal::code)
                .containsExactly("inspection.retest_names_its_report");
    }

    private static List<String> codes(ReportEntry entry, Retested retested) {
        return RetestPolicy.against(entry, Optional.of(retested)).stream()
                .map(Refusal::code)
                .toList();
    }

    private static ReportEntry entry(
            ReportKind kind, LocalDate sampled, LocalDate tested, @Nullable Long retestOf) {
        return new ReportEntry("DEMO-R-1", kind, 7, 5, sampled, tested, retestOf, null, List.of());
    }
}
