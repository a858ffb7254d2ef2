package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How tests send what is wrong, and what they ask of every answer to it. */
abstract class WrongInputTest extends ShoppingTest {

    static final String SCRIPT = "\"'><script>probe(1)</script><img src=x onerror=probe(2)>";
    private static final List<String> WRONG =
            List.of(
                    "",
                    " \u200b\ufeff",
                    "a\u0000b\u0007",
                    "line\nbreak\u202e",
                    SCRIPT + "x".repeat(400),
                    "x".repeat(5000),
                    "-1",
                    "99999999999999999999999999",
                    "NO_SUCH_THING",
                    "1e9",
                    "'; drop table offer; --");

    private static final List<String> NO_TEXT =
            List.of("", " \u200b", "a\u0000b", "x".repeat(5000));

    /** Sends each of the fields wrong in every way, and judges every answer. */
    final void check(
            Page page,
            String action,
            Map<String, String> sound,
            List<String> fields,
            boolean named) {
        for (String field : fields) {
            for (String wrong : WRONG) {
                if (isRight(field, wrong)) {
                    continue;
                }
                APIResponse answer = post(page, action, with(sound, field, wrong));
                String what = action + " " + field + "=" + shortened(wrong);
                judge(answer, what, field, named, true);
                if (named && answer.status() == 422 && isPlain(wrong)) {
                    assertThat(read(answer.text()).contains(wrong)).as(what + " is kept").isTrue();
                }
            }
        }
    }

    /** Sends what is no text, or too much of it, and sees each refused beside its field. */
    final void checkText(Page page, String action, Map<String, String> sound, String field) {
        for (String wrong : NO_TEXT) {
            APIResponse answer = post(page, action, with(sound, field, wrong));
            assertThat(answer.status()).as(field).isEqualTo(422);
            assertThat(answer.text()).contains("href=\"#" + field + "\"");
        }
    }

    /** What is odd, and still a name, an address or a tracking number. */
    private static boolean isRight(String field, String value) {
        boolean shortLine = !value.isBlank() && value.length() < 100 && isPlain(value);
        return shortLine
                && switch (field) {
                    case "name", "displayName", "address", "carrier", "tracking" -> true;
                    default -> false;
                };
    }

    private static boolean isPlain(String value) {
        return value.codePoints().allMatch(c -> c >= ' ' && c < 127);
    }

    /** The page as a reader sees it: what was typed must be there, as text. */
    private static String read(String page) {
        return page.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String shortened(String value) {
        return value.length() > 40 ? value.substring(0, 40) : value;
    }

    final void judge(
            APIResponse answer, String what, String field, boolean named, boolean refused) {
        String page = answer.text();
        assertThat(answer.status()).as(what).isLessThan(500);
        assertThat(page).as(what).doesNotContain("<script>probe").doesNotContain("<img src=x");
        if (refused) {
            assertThat(answer.status()).as(what).isBetween(200, 499);
        }
        assertThat(page).as(what).contains("lang=\"en\"");
        if (named) {
            assertThat(answer.status()).as(what).isEqualTo(422);
            assertThat(page).as(what).contains("href=\"#" + field + "\"");
        }
    }

    private static Map<String, String> with(Map<String, String> sound, String field, String value) {
        Map<String, String> sent = new LinkedHashMap<>(sound);
        sent.put(field, value);
        return sent;
    }

    final APIResponse post(Page page, String action, Map<String, String> fields) {
        FormData form = FormData.create();
        fields.forEach(form::set);
        form.set("_csrf", page.locator("input[name=_csrf]").first().inputValue());
        return page.request()
                .post(
                        url(action),
                        RequestOptions.create()
                                .setForm(form)
                                .setHeader("Accept-Language", "en")
                                .setMaxRedirects(5));
    }
}
