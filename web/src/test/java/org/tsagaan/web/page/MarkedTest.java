package org.tsagaan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tsagaan.reading.Span;
import org.tsagaan.web.page.component.Marked;

class MarkedTest {

    @Test
    void is_cut_where_it_is_marked() {
        assertThat(shown(Marked.of("Smoked Bislag", List.of(new Span(7, 10)))))
                .isEqualTo("Smoked [Bis]lag");
        assertThat(shown(Marked.of("正蓝旗奶豆腐", List.of(new Span(0, 3), new Span(4, 6)))))
                .isEqualTo("[正蓝旗]奶[豆腐]");
    }

    @Test
    void has_no_empty_parts() {
        assertThat(Marked.of("", List.of()).parts()).isEmpty();
        assertThat(Marked.of("ab", List.of(new Span(0, 2))).parts()).hasSize(1);
        assertThat(Marked.plain("ab").parts()).containsExactly(new Marked.Part("ab", false));
    }

    private static String shown(Marked marked) {
        return marked.parts().stream()
                .map(part -> part.isMarked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
