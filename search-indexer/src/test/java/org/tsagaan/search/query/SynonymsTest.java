package org.tsagaan.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {

    private final Synonyms synonyms =
            new Synonyms(
                    List.of(
                            "奶豆腐, 浩乳德, hurood, milk tofu",
                            "楚拉, curd crumble, dried curd crumble",
                            "dried curd => aaruul, 奶干"));

    @Test
    void knows_all_names_of_what_is_named() {
        assertThat(synonyms.of("浩乳德")).containsExactly("奶豆腐", "浩乳德", "hurood", "milk tofu");
        assertThat(synonyms.of("smoked HUROOD 500g")).contains("奶豆腐");
        assertThat(synonyms.of("正藍旗奶豆腐")).contains("hurood");
    }

    @Test
    void goes_one_way_where_the_rule_does() {
        assertThat(synonyms.of("dried curd")).containsExactly("aaruul", "奶干");
        assertThat(synonyms.of("aaruul")).isEmpty();
    }

    @Test
    void means_the_longer_of_two_names() {
        assertThat(synonyms.of("dried curd crumble")).contains("楚拉").doesNotContain("aaruul");
    }

    @Test
    void names_nothing_by_a_part_of_a_word() {
        assertThat(synonyms.of("hur")).isEmpty();
        assertThat(synonyms.of("")).isEmpty();
    }

    @Test
    void reads_the_rules_of_the_index() {
        assertThat(new Synonyms().of("khuruud")).contains("奶豆腐", "浩乳德");
    }
}
