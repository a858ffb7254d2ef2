package org.tsagaan.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A kept page is for each reader what it would be if it were rendered for him. */
class StretchesTest {

    @Test
    void theTokenStandsWhereverTheMarkStood() {
        Stretches page = cut("奶<i>MARK</i>豆MARKMARK");
        assertThat(page.hasToken()).isTrue();
        assertThat(text(page, "token")).isEqualTo("奶<i>token</i>豆tokentoken");
    }

    @Test
    void aPageWithoutFormsIsWhole() {
        Stretches page = cut("奶豆腐");
        assertThat(page.hasToken()).isFalse();
        assertThat(text(page, "")).isEqualTo("奶豆腐");
    }

    @Test
    void theMarkIsSecretAndSentToNobodyAsFresh() {
        CsrfToken mark = CsrfToken.mark();
        assertThat(mark.value()).isEqualTo(CsrfToken.mark().value()).hasSize(32);
        assertThat(mark.isFresh()).isFalse();
        assertThat(CsrfToken.of(null).value()).isNotEqualTo(mark.value());
    }

    private static Stretches cut(String page) {
        return Stretches.cut(page.getBytes(UTF_8), "MARK".getBytes(UTF_8));
    }

    private static String text(Stretches page, String token) {
        return new String(page.with(token.getBytes(UTF_8)), UTF_8);
    }
}
