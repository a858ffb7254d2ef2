package org.tsagaan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tsagaan.web.page.component.Marked;

class MarkedTest {

    @Test
    void marks_the_first_place_in_whichever_case() {
        assertThat(shown(Marked.where("Smoked Bislag", "bis"))).isEqualTo("Smoked [Bis]lag");
        assertThat(shown(Marked.where("正蓝旗奶豆腐", "正蓝"))).isEqualTo("[正蓝]旗奶豆腐");
    }

    @Test
    void marks_nothing_where_the_word_does_not_stand() {
        assertThat(shown(Marked.where("正蓝旗奶豆腐", "zhenglan"))).isEqualTo("正蓝旗奶豆腐");
        assertThat(shown(Marked.where("Urum", ""))).isEqualTo("Urum");
    }

    @Test
    void never_marks_beyond_the_end_where_a_letter_grows_when_it_is_made_small() {
        assertThat(shown(Marked.where("İ", "i̇"))).isEqualTo("İ");
    }

    private static String shown(Marked marked) {
        return marked.parts().stream()
                .map(part -> part.isMarked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
