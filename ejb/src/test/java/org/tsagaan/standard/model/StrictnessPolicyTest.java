package org.tsagaan.standard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsagaan.standard.Limit;

/** Every way in which one limit may be laxer than another; limits are written as a line. */
class StrictnessPolicyTest {

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource({
        "<= 0.2, <= 0.2, true",
        "<= 0.20, <= 0.2, true",
        "<= 0.1, <= 0.2, true",
        "<= 0.200001, <= 0.2, false",
        ">= 10, >= 10, true",
        ">= 12, >= 10, true",
        ">= 9.999999, >= 10, false",
        ">= 10, <= 10, false",
        "<= 10, >= 10, false",
        "5 0 0, 5 0 0, true",
        "6 0 0, 5 0 0, true",
        "4 0 0, 5 0 0, false",
        "5 1 0, 5 0 0, false",
        "5 0 1, 5 0 0, false",
        "5 2 100 1000, 5 2 100 1000, true",
        "5 1 50 500, 5 2 100 1000, true",
        "4 2 100 1000, 5 2 100 1000, false",
        "5 3 100 1000, 5 2 100 1000, false",
        "5 2 101 1000, 5 2 100 1000, false",
        "5 2 100 1001, 5 2 100 1000, false",
        "5 0 100, 5 2 100 1000, true",
        "5 1 100, 5 2 100 1000, false",
        "5 0 101, 5 2 100 1000, false",
        "5 2 100 1000, 5 2 100, true",
        "5 2 101 1000, 5 2 100, false",
        "<= 0, 5 0 0, false",
        "乳白, 乳白, true",
        "淡黄, 乳白, false",
        "<= 1, 乳白, false",
        "乳白, <= 1, false",
    })
    void itIsAsStrict(String own, String base, boolean expected) {
        assertThat(StrictnessPolicy.isAsStrict(limit(own), limit(base))).isEqualTo(expected);
    }

    private static Limit limit(String written) {
        String[] words = written.split(" ", -1);
        return switch (words[0]) {
            case "<=" -> new Limit.AtMost(new BigDecimal(words[1]));
            case ">=" -> new Limit.AtLeast(new BigDecimal(words[1]));
            default -> plan(words);
        };
    }

    private static Limit plan(String[] words) {
        if (words.length == 1) {
            return new Limit.Qualitative(words[0], "so");
        }
        int n = Integer.parseInt(words[0]);
        int c = Integer.parseInt(words[1]);
        BigDecimal m = new BigDecimal(words[2]);
        return words.length == 3
                ? new Limit.TwoClass(n, c, m)
                : new Limit.ThreeClass(n, c, m, new BigDecimal(words[3]));
    }
}
