package org.tsagaan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraditionalTest {

    /** In both standards, but in names of food the simplified form is meant. */
    private static final String ALSO_CHANGED = "乾後於夥徵";

    @Test
    void agreesWithUnicodeExceptForCharactersThatSimplifiedTextUsesItself() {
        Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
        CharsetEncoder simplifiedText = Charset.forName("GB2312").newEncoder();
        IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(code -> !Character.isSurrogate((char) code))
                .forEach(
                        code -> {
                            char character = (char) code;
                            String simplified = icu.transliterate(String.valueOf(character));
                            boolean keeps =
                                    simplified.length() > 1
                                            || (simplifiedText.canEncode(character)
                                                    && ALSO_CHANGED.indexOf(character) < 0);
                            assertThat(Traditional.simplify(character))
                                    .isEqualTo(keeps ? character : simplified.charAt(0));
                        });
    }

    @Test
    void neverChangesALength() {
        assertThat(Traditional.simplify("正藍旗𠮷🥛")).isEqualTo("正蓝旗𠮷🥛");
    }
}
