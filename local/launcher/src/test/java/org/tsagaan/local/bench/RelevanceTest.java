package org.tsagaan.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RelevanceTest {
    private static final Map<String, List<String>> OFFER =
            Map.of(
                    "category", List.of("hurood"),
                    "name", List.of("沙葱奶豆腐 250g"),
                    "place", List.of("152530", "152500"));

    @Test
    void the_highest_grade_whose_conditions_all_fit_counts() {
        JudgedQuery query =
                JudgedQuery.parse("mixed\t沙葱 正蓝旗\t1:category=hurood; 3:name~沙葱 place=152500");
        assertThat(query.gradeOf(OFFER)).isEqualTo(3);
        assertThat(query.gradeOf(Map.of("category", List.of("hurood")))).isEqualTo(1);
        assertThat(query.gradeOf(Map.of("category", List.of("urum")))).isZero();
    }

    @Test
    void gain_is_one_for_the_best_order_and_less_for_every_other() {
        assertThat(Gain.normalised(List.of(3, 1, 0), List.of(0, 1, 3))).isEqualTo(1);
        assertThat(Gain.normalised(List.of(1, 3, 0), List.of(0, 1, 3)))
                .isCloseTo((1 + 7 / 1.585) / (7 + 1 / 1.585), within(0.001));
        assertThat(Gain.normalised(List.of(), List.of(3))).isZero();
    }

    @Test
    void a_line_that_judges_nothing_is_refused() {
        assertThatThrownBy(() -> JudgedQuery.parse("chinese\t奶豆腐"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JudgedQuery.parse("chinese\t奶豆腐\t3:hurood"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_judged_set_is_large_and_asks_nothing_twice() {
        Path set = Path.of("../../config/relevance/judged.tsv");
        List<JudgedQuery> queries = JudgedQuery.read(set, UnaryOperator.identity());
        assertThat(queries).hasSizeGreaterThanOrEqualTo(150);
        assertThat(queries).extracting(JudgedQuery::words).doesNotHaveDuplicates();
    }
}
