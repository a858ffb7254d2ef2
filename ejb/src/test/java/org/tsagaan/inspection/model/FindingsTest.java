package org.tsagaan.inspection.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tsagaan.standard.Measured;
import org.tsagaan.standard.Verdict;

class FindingsTest {

    private static final List<Measured> NONE_FOUND = List.of(nd(), nd(), nd(), nd(), nd());

    @Test
    void aLotPassesWhenEveryMandatoryItemPassedWhateverTheOptionalOnes() {
        Findings findings =
                Findings.judge(
                        Editions.ofCheese(),
                        Map.of(
                                "salmonella", NONE_FOUND,
                                "lead", List.of(read("0.2")),
                                "sorbic_acid", List.of(read("9"))));

        assertThat(findings.outcome()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aMandatoryItemThatWasNotTestedLeavesTheLotIncomplete() {
        Findings findings = Findings.judge(Editions.ofCheese(), Map.of("salmonella", NONE_FOUND));

        assertThat(findings.outcome()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void aFailureIsNeverHiddenByAGap() {
        Findings findings =
                Findings.judge(Editions.ofCheese(), Map.of("lead", List.of(read("0.3"))));

        assertThat(findings.outcome()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void anOptionalItemThatWasNotTestedIsNotKept() {
        Findings findings = Findings.judge(Editions.ofCheese(), Map.of());

        assertThat(findings.items())
                .filteredOn(Findings.Finding::isKept)
                .extracting(f -> f.item().definition().itemCode())
                .containsExactly("salmonella", "lead");
    }

    @Test
    void eachVerdictSaysTheLimitItWasJudgedBy() {
        assertThat(Findings.judge(Editions.ofCheese(), Map.of()).items())
                .extracting(Findings.Finding::limitShown)
                .containsExactly("n=5, c=0, m=0 /25 g", "≤ 0.2 mg/kg", "≤ 1 g/kg");
    }

    private static Measured read(String typed) {
        return Measured.parse(typed).orElseThrow();
    }

    private static Measured nd() {
        return new Measured.NotDetected();
    }
}
