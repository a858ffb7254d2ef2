package org.tsagaan.web.page.styleguide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.Preview;

/** Every component is drawn in both languages, safely and accessibly. */
class StyleguideTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern KEY =
            Pattern.compile(">\\s*(?:component|styleguide|layout|form)\\.[a-z-]+");

    @ParameterizedTest
    @EnumSource
    void everyComponentIsDrawnInEveryLanguage(Language language) {
        var html = page(language, Form.blank());
        assertThat(html).contains("<html lang=\"" + language.tag() + "\"").contains("</html>");
        assertThat(KEY.matcher(html).find()).as("a key shown as itself").isFalse();
        assertThat(html)
                .doesNotContain(" style=")
                .doesNotContain("<script>")
                .doesNotContainPattern(" on[a-z]+=");
    }

    @Test
    void everyIdIsThereOnce() {
        List<String> ids =
                ID.matcher(page(Language.ZH, Form.blank()))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void whatIsTypedIsShownAgainAndNeverExecuted() {
        var typed = "\"><script>alert(1)</script>";
        var form = Form.blank().with("name", typed).refusing("name", "form.too-long", 40);
        var html = page(Language.EN, form);
        assertThat(html)
                .doesNotContain("<script>alert")
                .contains("aria-describedby=\"name-problem\"")
                .contains("Please use at most 40 characters.");
    }

    private static String page(Language language, Form form) {
        var context = Preview.stranger(language);
        return Preview.render(Samples.of(context, form), context);
    }
}
