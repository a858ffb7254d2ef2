package org.tsagaan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {

    @ParameterizedTest
    @CsvSource({
        "奶豆腐, 正蓝旗奶豆腐, 正蓝旗[奶豆腐]",
        "正蓝旗奶豆腐, 正蓝旗奶皮子, [正蓝旗]奶皮子",
        "正蓝旗 奶豆腐, 奶豆腐（正蓝旗）, [奶豆腐]（[正蓝旗]）",
        "奶, 奶豆腐和奶皮子, [奶]豆腐和[奶]皮子",
        "花模奶豆腐, 新模奶豆腐, 新模[奶豆腐]",
        "锡林浩特, 锡林郭勒盟, [锡林]郭勒盟",
        "策格, 奶豆腐, 奶豆腐"
    })
    void marks_chinese_word_by_word(String sought, String text, String shown) {
        assertThat(marked(sought, text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "naidoufu, 正蓝旗奶豆腐, 正蓝旗[奶豆腐]",
        "NaiDouFu, 正蓝旗奶豆腐, 正蓝旗[奶豆腐]",
        "ndf, 正蓝旗奶豆腐, 正蓝旗[奶豆腐]",
        "naid, 正蓝旗奶豆腐, 正蓝旗[奶豆]腐",
        "zhenglanqi naidoufu, 正蓝旗奶豆腐, [正蓝旗奶豆腐]",
        "nai dou fu, 草原奶豆腐, 草原[奶豆腐]",
        "n, 正蓝旗奶豆腐, 正蓝旗[奶]豆腐",
        "doufu, 奶豆腐, 奶豆腐",
        "changdiao, 草原长调奶食, 草原[长调]奶食",
        "xi'an, 西安奶皮子, [西安]奶皮子",
        "milk, 马奶, 马奶"
    })
    void marks_chinese_by_its_pinyin(String sought, String text, String shown) {
        assertThat(marked(sought, text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "正藍旗奶豆腐, 正蓝旗奶豆腐, [正蓝旗奶豆腐]",
        "正蓝旗, 正藍旗奶豆腐, [正藍旗]奶豆腐",
        "naidoufu, 錫林浩特奶豆腐, 錫林浩特[奶豆腐]"
    })
    void marks_simplified_by_traditional_and_the_other_way(
            String sought, String text, String shown) {
        assertThat(marked(sought, text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "hurood, Smoked Hurood, Smoked [Hurood]",
        "HUR, Smoked hurood, Smoked [hur]ood",
        "urood, Smoked hurood, Smoked hurood",
        "orom, Fine öröm, Fine [öröm]",
        "curds, Dried curd, Dried [curd]",
        "milk of mare, Mare's milk often, [Mare]'s [milk] often",
        "m of, Of mare's milk, [Of] mare's milk",
        "５００Ｇ, Hurood 500g, Hurood [500g]",
        "өрөм, Шинэ ором, Шинэ [ором]"
    })
    void marks_other_writing_by_beginnings_of_words(String sought, String text, String shown) {
        assertThat(marked(sought, text)).isEqualTo(shown);
    }

    @Test
    void marks_letters_with_what_stands_on_them() {
        String decomposed = Normalizer.normalize("Fine öröm", Normalizer.Form.NFD);
        assertThat(marked("orom", decomposed))
                .isEqualTo(Normalizer.normalize("Fine [öröm]", Normalizer.Form.NFD));
        assertThat(marked("ᠰᠦᠨ", "ᠰᠦ᠋ᠨ")).isEqualTo("[ᠰᠦ᠋ᠨ]");
    }

    @Test
    void marks_other_names_where_they_stand_whole() {
        List<String> names = List.of("奶豆腐", "Milk tofu", "hurood");
        assertThat(marked("khuruud", names, "正蓝旗奶豆腐")).isEqualTo("正蓝旗[奶豆腐]");
        assertThat(marked("khuruud", names, "Fresh milk tofu, huroods"))
                .isEqualTo("Fresh [milk tofu], huroods");
    }

    @Test
    void marks_nothing_for_nothing() {
        assertThat(marked("", "正蓝旗奶豆腐")).isEqualTo("正蓝旗奶豆腐");
        assertThat(marked(" ，'", "正蓝旗奶豆腐 '")).isEqualTo("正蓝旗奶豆腐 '");
    }

    /** Whatever is typed and whatever stands there: spans lie within the text, in order, apart. */
    @Test
    void never_marks_beyond_a_text_or_within_a_character() {
        Random random = new Random(4711);
        for (int i = 0; i < 20_000; i++) {
            String text = scraps(random);
            int last = -1;
            for (Span span : Sought.of(scraps(random), List.of(scraps(random))).in(text)) {
                assertThat(span.start()).isGreaterThan(last);
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
                assertThat(span.of(text).codePoints())
                        .as(text)
                        .noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
                last = span.end();
            }
        }
    }

    private static String scraps(Random random) {
        String[] scraps = {
            "奶豆腐", "正", "藍", "𠮷", "𠮵", "〇", "nai", "Dou'fu", "ö", "o\u0308", "İ", "ß", "ᠰᠦ᠋ᠨ",
            "\u180B", "🥛", "５ｇ", "Ё", "й", " ", "，", "\u202F", "\u0308", "ndf"
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            text.append(scraps[random.nextInt(scraps.length)]);
        }
        return text.toString();
    }

    private static String marked(String sought, String text) {
        return marked(sought, List.of(), text);
    }

    private static String marked(String sought, List<String> names, String text) {
        StringBuilder shown = new StringBuilder(text);
        for (Span span : Sought.of(sought, names).in(text).reversed()) {
            shown.insert(span.end(), ']').insert(span.start(), '[');
        }
        return shown.toString();
    }
}
