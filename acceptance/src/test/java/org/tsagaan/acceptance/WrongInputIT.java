package org.tsagaan.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every form, each of its fields wrong in every way: the answer is a page in the reader's language
 * that names the field and keeps what was typed, nothing of it executes, and nothing breaks.
 */
class WrongInputIT extends WrongInputTest {

    @Test
    void checkout() {
        Page page = visitor("en-GB", DESK);
        fillCart(page, "/search?sort=PRICE_UP");
        page.navigate(url("/checkout"));
        Map<String, String> sound =
                Map.of(
                        "name", "Lin",
                        "phone", "138 0000 0000",
                        "email", "lin@example.test",
                        "provinceCode", "110000",
                        "address", "Hailar Street 1",
                        "expectedTotal", "1");
        check(page, "/checkout", sound, List.of("name", "phone", "email", "address"), true);
        check(page, "/checkout", sound, List.of("provinceCode"), false);
        check(page, "/checkout", sound, List.of("key", "coldChain", "expectedTotal"), false);
    }

    @Test
    void signUpAndSignIn() {
        Page page = visitor("en-GB", DESK);
        page.navigate(url("/sign-up"));
        Map<String, String> sound =
                Map.of(
                        "displayName", "Lin",
                        "email", "shopper@example.test",
                        "password", "white-food-2026");
        check(page, "/sign-up", sound, List.of("displayName", "email"), true);
        check(page, "/sign-up", sound, List.of("password"), false);
        page.navigate(url("/sign-in"));
        Map<String, String> stranger =
                Map.of("email", "nobody-" + System.nanoTime() + "@example.test", "password", "x");
        check(page, "/sign-in", stranger, List.of("email", "next"), false);
    }

    @Test
    void cart() {
        Page page = visitor("en-GB", DESK);
        fillCart(page, "/search?sort=PRICE_UP");
        String offer = page.locator("input[name=offerId]").first().inputValue();
        page.navigate(url("/products/" + offer));
        Map<String, String> sound = Map.of("offerId", offer, "quantity", "x");
        check(page, "/cart/lines", sound, List.of("quantity"), true);
        check(page, "/cart/lines", sound, List.of("offerId"), false);
        check(page, "/cart/change", sound, List.of("quantity"), true);
        check(page, "/cart/change", sound, List.of("offerId"), false);
    }

    @Test
    void merchant() {
        Page page = visitor("en-GB", DESK);
        signIn(page, "workshop@example.test", "tsagaan-workshop-demo");
        page.navigate(url("/merchant"));
        if (page.locator("form[action$=dispatch]").count() == 0) {
            buyOfTheWorkshop();
            page.reload();
        }
        String action = page.locator("form[action$=dispatch]").first().getAttribute("action");
        Map<String, String> sound = Map.of("carrier", "SF", "tracking", "\u0007");
        check(page, action, sound, List.of("tracking"), true);
        check(page, action, Map.of("carrier", "\u0007", "tracking", "1"), List.of("carrier"), true);
        String cancel = action.replace("/dispatch", "/cancel");
        checkText(page, cancel, Map.of(), "reason");
        assertThat(post(page, "/merchant/fulfilments/1/dispatch", sound).status()).isEqualTo(404);
    }

    @Test
    void reviews() {
        Page page = visitor("en-GB", DESK);
        signIn(page, "shopper@example.test", "tsagaan-shopper-demo");
        toReviewable(page);
        page.locator(".write-review").first().click();
        page.locator("#send-review").waitFor();
        String action = page.url().replaceFirst("https?://[^/]+", "");
        check(page, action, Map.of("stars", "9", "text", "Fine"), List.of("stars"), false);
        APIResponse nine = post(page, action, Map.of("stars", "9", "text", "Fine"));
        assertThat(nine.text()).contains("href=\"#stars\"", "Fine");
        checkText(page, action, Map.of("stars", "5"), "text");
        for (String others :
                List.of(
                        action.replaceFirst("lines/[0-9]+", "lines/1"),
                        "/merchant/reviews/1/answer",
                        "/desk/reviews/1/hide",
                        "/products/1/questions",
                        "/products/1/questions/1/answers",
                        "/merchant/questions/1/answer",
                        "/desk/questions/1/hide",
                        "/desk/questions/answers/1/hide")) {
            assertThat(post(page, others, Map.of("text", "x")).status()).as(others).isEqualTo(404);
        }
    }

    @Test
    void storefronts() {
        Page page = visitor("en-GB", DESK);
        signIn(page, "workshop@example.test", "tsagaan-workshop-demo");
        page.navigate(url("/merchant/storefront"));
        String hours = page.locator("#week").getAttribute("action");
        String here = hours.replace("/hours", "");
        checkText(page, here + "/news", Map.of(), "text");
        check(page, hours, Map.of("seen", "x"), List.of("MONDAY", "SUNDAY"), false);
        Map<String, String> feast =
                Map.of("firstDay", "2020-02-02", "lastDay", "2020-02-01", "reason", "Feast");
        check(page, here + "/closings", feast, List.of("firstDay", "lastDay"), true);
        checkText(page, here + "/closings", feast, "reason");
        check(page, here + "/theme", Map.of(), List.of("theme"), false);
        Map<String, String> words = Map.of("version", "999999", "nameZh", "店", "nameEn", "Shop");
        check(page, here + "/description", words, List.of("version"), false);
        checkText(page, here + "/description", words, "nameZh");
        checkText(page, here + "/description", words, "nameEn");
        checkText(page, here + "/closure", Map.of(), "closure");
        for (String others :
                List.of(
                        "/merchant/storefront/1/news",
                        "/merchant/storefront/1/hours",
                        "/merchant/storefront/1/closings",
                        "/merchant/storefront/1/theme",
                        "/merchant/storefront/1/opening",
                        "/merchant/storefront/1/description",
                        "/merchant/storefront/1/closure",
                        "/merchant/storefront/1/reopening",
                        here + "/closings/1/removal",
                        here + "/pictures/1/removal",
                        "/desk/storefronts/news/1/hide",
                        "/desk/storefronts/pictures/1/hide")) {
            assertThat(post(page, others, Map.of("text", "x")).status()).as(others).isEqualTo(404);
        }
    }

    /** A grant of no mark that there is: each field wrong, and none is made. */
    @Test
    void marks() {
        Page page = visitor("en-GB", DESK);
        signIn(page, "regulator@example.test", "tsagaan-regulator-demo");
        page.navigate(url("/desk/marks?q=DEMO-RPB-0001"));
        page.locator("tbody a[href^='/desk/marks/']").first().click();
        String action = page.locator("#grant-form").getAttribute("action");
        Map<String, String> sound = new LinkedHashMap<>();
        sound.put("kind", "HACCP");
        sound.put("nameZh", "标志");
        sound.put("nameEn", "Mark");
        sound.put("issuedBy", "示范机构");
        sound.put("number", "DEMO-RPB-0001");
        sound.put("reach", "PRODUCER");
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        sound.put("validFrom", today);
        sound.put("validUntil", today);
        APIResponse taken = post(page, action, sound);
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.text()).contains("href=\"#number\"", "DEMO-RPB-0001");
        check(page, action, sound, List.of("validFrom", "validUntil"), true);
        check(page, action, sound, List.of("kind", "reach"), false);
        for (String field : List.of("nameZh", "nameEn", "issuedBy", "number")) {
            checkText(page, action, sound, field);
        }
        for (String reach : List.of("CATEGORIES", "PRODUCTS")) {
            String field = reach.toLowerCase(Locale.ROOT);
            sound.put("reach", reach);
            check(page, action, sound, List.of(field), false);
            assertThat(post(page, action, sound).text()).contains("href=\"#" + field + "\"");
        }
        String withdraw = page.locator("form[action$=withdrawal]").first().getAttribute("action");
        checkText(page, withdraw, Map.of(), "reason");
        Page county = visitor("en-GB", DESK);
        signIn(county, "county@example.test", "tsagaan-county-demo");
        county.navigate(url("/account"));
        for (String others : List.of(action, withdraw)) {
            assertThat(post(county, others, Map.of("reason", "mine")).status()).isEqualTo(404);
        }
        assertThat(county.request().get(url("/desk/marks")).status()).isEqualTo(404);
    }

    private void buyOfTheWorkshop() {
        Page merchant = visitor("zh-CN", DESK);
        signIn(merchant, "workshop@example.test", "tsagaan-workshop-demo");
        merchant.navigate(url("/merchant"));
        String shop = merchant.locator("#mine a[aria-current=page]").first().textContent().strip();
        Page buyer = visitor("zh-CN", DESK);
        placeOrder(buyer, "/search?q=" + shop);
        buyer.locator("#pay").click();
        payByCard(buyer, GOOD_CARD);
        awaitState(buyer, "PAID");
    }

    /** Asks what a recall would reach: none of it is announced, whatever is sent. */
    @Test
    void recall() {
        Page page = visitor("en-GB", DESK);
        signIn(page, "workshop@example.test", "tsagaan-workshop-demo");
        page.navigate(url("/merchant/lots?show=all"));
        page.locator(".parcel:has(.tag-official) h2 a").first().click();
        page.locator("#hold-lot").click();
        page.locator("#recall-form").waitFor();
        String day = page.locator("#firstDay").inputValue();
        String action = page.locator("#recall-form").getAttribute("action");
        Map<String, String> sound = new LinkedHashMap<>();
        sound.put("key", "wrong-input");
        sound.put("scope", "PRODUCT");
        sound.put("firstDay", day);
        sound.put("lastDay", day);
        sound.put("grade", "ONE");
        sound.put("knownAt", page.locator("#knownAt").inputValue());
        sound.put("cause", "wrong label");
        sound.put("advice", "send it back");
        assertThat(post(page, action, sound).status()).isEqualTo(200);
        check(page, action, sound, List.of("firstDay", "lastDay", "knownAt"), true);
        check(page, action, sound, List.of("scope", "grade", "key"), false);
        checkText(page, action, sound, "cause");
        checkText(page, action, sound, "advice");
        for (String others : List.of("/lots/1/hold/preview", "/lots/1/hold/recall")) {
            assertThat(post(page, others, sound).status()).as(others).isEqualTo(404);
        }
        String freeze = action.replace("/preview", "/freeze");
        assertThat(post(page, freeze, Map.of("reason", "mine")).status()).isEqualTo(404);
        for (String verb : List.of("answer", "return", "close")) {
            assertThat(post(page, "/recalls/1/" + verb, sound).status())
                    .as(verb)
                    .isBetween(400, 422);
        }
    }

    @Test
    void addresses() {
        Page page = visitor("en-GB", DESK);
        for (String field :
                List.of(
                        "q",
                        "category",
                        "division",
                        "producerKind",
                        "storage",
                        "mark",
                        "deliverTo",
                        "from",
                        "daysLeft")) {
            for (String wrong : List.of(SCRIPT, "-1", "x".repeat(300), "99999999999999999999")) {
                String path = "/search?" + field + "=" + URLEncoder.encode(wrong, UTF_8);
                judge(page.request().get(url(path)), path, "", false, false);
            }
        }
        for (String path :
                List.of(
                        "/search?after=%3Cscript%3E",
                        "/stores?division=%3Cscript%3Eprobe(1)%3C/script%3E",
                        "/stores?after=x",
                        "/near?near=x",
                        "/search?near=x",
                        "/search?sort=NEAREST",
                        "/stores/white-food-hall?after=x",
                        "/producers/99999999999999999999",
                        "/products/-1",
                        "/orders/TS%3Cscript%3E",
                        "/account?before=x",
                        "/marks?standing=x",
                        "/marks?before=x",
                        "/search?q=%00",
                        "/search?q=%",
                        "/search?q=%zz",
                        "/%2e%2e/WEB-INF/web.xml",
                        "/WEB-INF/web.xml")) {
            APIResponse answer = page.request().get(url(path));
            assertThat(answer.status()).as(path).isBetween(400, 499);
            assertThat(answer.text()).as(path).contains("lang=\"en\"").doesNotContain("<script>pr");
        }
    }
}
