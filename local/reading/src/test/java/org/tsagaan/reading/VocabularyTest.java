package org.tsagaan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    private final Vocabulary vocabulary =
            new Vocabulary(
                    List.of(
                            "正蓝旗奶豆腐",
                            "Hurood from Zhenglan",
                            "奶豆腐",
                            "奶皮子",
                            "Milk tofu (hurood)",
                            "khuruud",
                            "阿拉坦手工坊",
                            "Altan Workshop",
                            "锡林郭勒盟",
                            "Xilingol League"));

    @ParameterizedTest
    @CsvSource({
        "gurood, Hurood",
        "hruodo, Hurood",
        "alatn workshp, Altan Workshop",
        "奶斗付, 奶豆腐",
        "锡林郭勒盟奶斗付, 锡林郭勒盟奶豆腐",
        "maidoufu, 奶豆腐",
        "正蓝旗巧克力, 正蓝旗",
        "hurood chocolate, hurood",
        "Xilingl nothing, Xilingol",
        "乃皮子, 奶皮子"
    })
    void means_the_nearest_of_what_is_known(String typed, String meant) {
        assertThat(vocabulary.instead(typed)).first().isEqualTo(meant);
    }

    @Test
    void names_the_words_alone_where_they_may_not_be_found_together() {
        assertThat(vocabulary.instead("奶皮子 hurodo zzqqxx"))
                .containsExactly("奶皮子 Hurood", "Hurood", "奶皮子");
    }

    @ParameterizedTest
    @CsvSource({"zzqqxx", "巧克力", "x", "奶", "' '", "hurood", "奶皮子 hurood"})
    void means_nothing_else_by_what_is_far_from_all_or_known(String typed) {
        assertThat(vocabulary.instead(typed)).isEmpty();
    }

    @Test
    void counts_letters_that_changed_places_as_one_slip() {
        assertThat(Distance.between("hurood", "hruood", 3)).isEqualTo(1);
        assertThat(Distance.between("hurood", "hurod", 3)).isEqualTo(1);
        assertThat(Distance.between("", "urum", 4)).isEqualTo(4);
        assertThat(Distance.between("urum", "hurood", 1)).isEqualTo(2);
    }
}
