package org.tsagaan.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader's language is what they asked for, in the order in which they asked. */
class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        ",,,ZH",
        "en,zh,zh,EN",
        "fr,en,zh,EN",
        ",,'en-GB,en;q=0.9',EN",
        ",,'fr,zh-TW;q=0.8,en;q=0.5',ZH",
        ",,'mn,de',ZH",
        ",,';;;',ZH",
        ",zh,en,ZH"
    })
    void addressThenCookieThenBrowserThenChinese(
            @Nullable String asked,
            @Nullable String remembered,
            @Nullable String accepted,
            Language expected) {
        assertThat(Language.choose(asked, remembered, accepted)).isEqualTo(expected);
    }
}
