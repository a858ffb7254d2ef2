package org.tsagaan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void foldsDiacriticsComposedOrNot() {
        Chain folded = Chain.of(Chain.RUN, new LowercaseFilterFactory(), new FoldFilterFactory());
        String decomposed = Normalizer.normalize("Öröm", Normalizer.Form.NFD);
        assertThat(folded.terms("Öröm ÖRÖM zöökhii")).containsExactly("orom", "orom", "zookhii");
        assertThat(folded.terms(decomposed)).containsExactly("orom");
    }

    @Test
    void foldsMongolianCyrillicAsItIsTypedButKeepsShortI() {
        Chain folded = Chain.of(Chain.RUN, new LowercaseFilterFactory(), new FoldFilterFactory());
        assertThat(folded.terms("Өрөм Сүүтэй")).containsExactly("ором", "суутэй");
        assertThat(folded.terms(Normalizer.normalize("Сүүтэй", Normalizer.Form.NFD)))
                .containsExactly("суутэй");
    }

    @Test
    void foldsWidth() {
        assertThat(Chain.of(Chain.RUN, new CjkWidthFilterFactory()).terms("５００ｇ"))
                .containsExactly("500g");
    }

    @Test
    void writesTraditionalAsSimplified() {
        assertThat(Chain.of(Chain.RUN, new SimplifiedFilterFactory()).terms("錫林郭勒馬奶乾 著名"))
                .containsExactly("锡林郭勒马奶干", "著名");
    }

    @Test
    void foldsWhatOnlyShapesMongolianLetters() {
        Chain folded = Chain.of(Chain.CHINESE, new MongolianFilterFactory());
        assertThat(folded.terms("ᠰᠦ᠋ᠨ ᠰᠦᠨ ᠴᠠᠭᠠ\u180Eᠠ ᠰᠦ\u202Fᠶᠢᠨ"))
                .containsExactly("ᠰᠦᠨ", "ᠰᠦᠨ", "ᠴᠠᠭᠠᠠ", "ᠰᠦᠶᠢᠨ");
    }

    @Test
    void stemsEnglish() {
        Chain english = Chain.of(Chain.CHINESE, new EnglishStemFilterFactory());
        assertThat(english.terms("dried curds milk's")).containsExactly("dry", "curd", "milk");
    }
}
