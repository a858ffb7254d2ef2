package org.tsagaan.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every boundary of the verdicts; results are typed as a laboratory types them. */
class VerdictPolicyTest {

    @ParameterizedTest(name = "at most {0}: {1} is {2}")
    @CsvSource({
        "0.5, 0.5, PASSED",
        "0.5, 0.500000, PASSED",
        "0.5, 0.500001, FAILED",
        "0.5, 0, PASSED",
        "0.5, '', INCOMPLETE",
        "0.5, ND, PASSED",
        "0.5, <0.5, PASSED",
        "0.5, <0.4, PASSED",
        "0.5, <0.6, INCOMPLETE",
        "5, <10, INCOMPLETE",
        "0.5, 0.4 0.6, FAILED",
        "0.5, <10 0.6, FAILED",
        "0.5, <10 0.4, INCOMPLETE",
        "0, ND, PASSED",
        "0, 0, PASSED",
        "0, <1, INCOMPLETE",
        "0, 0.000001, FAILED",
    })
    void aScalarUpperLimit(BigDecimal limit, String results, Verdict expected) {
        assertThat(VerdictPolicy.ofItem(new Limit.AtMost(limit), typed(results)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "judged in words: {0} is {1}")
    @CsvSource({
        "符合, PASSED",
        "符合 符合, PASSED",
        "不符合, FAILED",
        "符合 不符合, FAILED",
        "'', INCOMPLETE",
        "ND, INCOMPLETE",
        "12, INCOMPLETE",
        "符合 12, INCOMPLETE",
    })
    void whatIsJudgedInWords(String results, Verdict expected) {
        Limit demand = new Limit.Qualitative("乳白", "Milk white");
        assertThat(VerdictPolicy.ofItem(demand, typed(results))).isEqualTo(expected);
        Limit number = new Limit.AtMost(BigDecimal.ONE);
        assertThat(VerdictPolicy.ofItem(number, typed("符合"))).isEqualTo(Verdict.INCOMPLETE);
    }

    @ParameterizedTest(name = "at least {0}: {1} is {2}")
    @CsvSource({
        "80, 80, PASSED",
        "80, 80.0, PASSED",
        "80, 79.999999, FAILED",
        "80, 95, PASSED",
        "80, '', INCOMPLETE",
        "80, ND, FAILED",
        "80, <80, FAILED",
        "80, <79, FAILED",
        "80, <80.1, INCOMPLETE",
        "80, <100, INCOMPLETE",
        "80, <100 70, FAILED",
        "0, ND, PASSED",
        "0, <1, PASSED",
        "0, 0, PASSED",
    })
    void aScalarLowerLimit(BigDecimal limit, String results, Verdict expected) {
        assertThat(VerdictPolicy.ofItem(new Limit.AtLeast(limit), typed(results)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "n={0} c={1} m={2}: {3} is {4}")
    @CsvSource({
        "5, 0, 0, ND ND ND ND ND, PASSED",
        "5, 0, 0, 0 0 0 0 0, PASSED",
        "5, 0, 0, ND ND ND ND 1, FAILED",
        "5, 0, 0, ND ND ND ND, INCOMPLETE",
        "5, 0, 0, ND ND ND 1, FAILED",
        "5, 0, 0, 1, FAILED",
        "5, 0, 0, '', INCOMPLETE",
        "5, 0, 0, <1 ND ND ND ND, INCOMPLETE",
        "5, 2, 10, 11 11 10 10 10, PASSED",
        "5, 2, 10, 11 11 11 10 10, FAILED",
        "5, 2, 10, 11 11 <10 <10 <10, PASSED",
        "5, 2, 10, 11 11 <20 10 10, INCOMPLETE",
        "5, 2, 10, <20 <20 10 10 10, PASSED",
        "5, 2, 10, <20 <20 <20 10 10, INCOMPLETE",
        "5, 2, 10, 11 11 11, FAILED",
        "5, 2, 10, 10 10 10 10 10 10, PASSED",
        "5, 0, 10, 10 10 10 10 10 11, FAILED",
    })
    void aTwoClassPlan(int n, int c, BigDecimal m, String results, Verdict expected) {
        assertThat(VerdictPolicy.ofItem(new Limit.TwoClass(n, c, m), typed(results)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "n=5 c=2 m=100 M=1000: {0} is {1}")
    @CsvSource({
        "10 10 10 10 10, PASSED",
        "100 100 100 100 100, PASSED",
        "101 101 100 100 100, PASSED",
        "101 101 101 100 100, FAILED",
        "1000 1000 100 100 100, PASSED",
        "1000.000001 10 10 10 10, FAILED",
        "1001, FAILED",
        "101 101 101, FAILED",
        "101 101 10 10, INCOMPLETE",
        "'', INCOMPLETE",
        "<10 <10 <10 <10 <10, PASSED",
        "<100 <100 <100 <100 <100, PASSED",
        "ND ND ND ND ND, PASSED",
        "<200 <200 10 10 10, PASSED",
        "<200 <200 <200 10 10, INCOMPLETE",
        "<1000 <1000 10 10 10, PASSED",
        "<2000 10 10 10 10, INCOMPLETE",
        "<2000 101 101 101 10, FAILED",
        "<2000 1001 10 10 10, FAILED",
        "101 101 <200 10 10, INCOMPLETE",
    })
    void aThreeClassPlan(String results, Verdict expected) {
        Limit plan = new Limit.ThreeClass(5, 2, BigDecimal.valueOf(100), BigDecimal.valueOf(1000));

        assertThat(VerdictPolicy.ofItem(plan, typed(results))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "mandatory items {0}: the lot is {1}")
    @CsvSource({
        "PASSED, PASSED",
        "PASSED PASSED PASSED, PASSED",
        "PASSED INCOMPLETE, INCOMPLETE",
        "INCOMPLETE FAILED, FAILED",
        "FAILED INCOMPLETE PASSED, FAILED",
        "PASSED FAILED PASSED, FAILED",
        "'', INCOMPLETE",
    })
    void aLotPassesOnlyWhenEveryMandatoryItemPassed(String items, Verdict expected) {
        List<Verdict> verdicts = words(items).stream().map(Verdict::valueOf).toList();

        assertThat(VerdictPolicy.ofLot(verdicts)).isEqualTo(expected);
    }

    private static List<Measured> typed(String results) {
        return words(results).stream().map(w -> Measured.parse(w).orElseThrow()).toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(w -> !w.isEmpty()).toList();
    }
}
