package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The forms of registration, of the officer's desk and of the laboratory, each field wrong in every
 * way: what would be right is said beside it, nothing typed is lost, and nothing breaks.
 */
class WrongRegistrationIT extends WrongInputTest {

    private static final String LONG = "x".repeat(5000);

    /** Whatever can be read is kept, half wrong too; what is far too long is shown again. */
    @Test
    void application() {
        Page page = visitor("en-GB", DESK);
        signIn(page, "shopper@example.test", "tsagaan-shopper-demo");
        page.navigate(url("/applications"));
        check(page, "/applications", Map.of("kind", "x"), List.of("kind"), false);
        Map<String, String> another = Map.of("producer", "1", "ask", "x");
        check(page, "/applications", another, List.of("producer", "ask"), false);
        assertThat(post(page, "/applications", another).status()).isEqualTo(422);
        page.locator("button[value=PARK_TENANT]").click();
        page.locator("#nameZh").waitFor();
        String one = page.url().replaceFirst("https?://[^/]+", "").replaceFirst("/who$", "");
        Map<String, String> who = new LinkedHashMap<>();
        who.put("nameZh", "示范坊");
        who.put("nameEn", "Demo");
        who.put("contact", "Lin");
        who.put("phone", "138 4790 0000");
        who.put("creditCode", "");
        step(page, one + "/who", who, List.of("nameZh", "contact", "phone"));
        check(page, one + "/who", who, List.of("phone"), false);
        named(page, one + "/who", who, "phone", "not a phone");
        named(page, one + "/who", who, "creditCode", "92152530MA0DEM0000X");
        page.navigate(url(one + "/where"));
        String park =
                page.locator("#park option", new Page.LocatorOptions().setHasText("Zhenglan"))
                        .first()
                        .getAttribute("value");
        Map<String, String> where = new LinkedHashMap<>();
        where.put("division", "152530");
        where.put("address", "某街一号");
        where.put("park", park);
        where.put("latitude", "42.2");
        where.put("longitude", "116");
        step(page, one + "/where", where, List.of("division", "address", "park", "latitude"));
        named(page, one + "/where", where, "park", "示范园区");
        named(page, one + "/where", where, "park", "1");
        Map<String, String> elsewhere = new LinkedHashMap<>(where);
        elsewhere.put("division", "152900");
        assertThat(post(page, one + "/where", elsewhere).text())
                .as("which park is where, and which would do")
                .contains("href=\"#park\"", "Zhenglan Golden Lotus Food Park (Demo) is in");
        for (String degrees : List.of("latitude", "longitude")) {
            check(page, one + "/where", where, List.of(degrees), true);
        }
        Map<String, String> what = new LinkedHashMap<>();
        what.put("categories", "hurood");
        what.put("milkSource", "自家");
        what.put("dailyMilk", "100");
        step(page, one + "/what", what, List.of("milkSource", "dailyMilk"));
        check(page, one + "/what", what, List.of("dailyMilk"), true);
        check(page, one + "/what", what, List.of("categories"), false);
        named(page, one + "/what", what, "categories", "x");
        APIResponse sent = post(page, one + "/send", Map.of());
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.text()).contains("href=\"#categories\"", "href=\"#document-");
        APIResponse withdrawn = post(page, one + "/withdraw", Map.of("reason", LONG));
        assertThat(withdrawn.status()).isEqualTo(422);
        assertThat(withdrawn.text()).contains("href=\"#reason\"", LONG);
        assertThat(post(page, one + "/withdraw", Map.of("reason", "a trial")).status())
                .isEqualTo(200);
    }

    @Test
    void officersDesk() {
        Page page = visitor("en-GB", DESK);
        signIn(page, "county@example.test", "tsagaan-county-demo");
        page.navigate(url("/desk/applications?state=IN_REVIEW"));
        page.locator("a[href^='/desk/applications/']:not([href*='?'])").first().click();
        page.locator("#approve").waitFor();
        String one = page.url().replaceFirst("https?://[^/]+", "");
        Map<String, String> approval = new LinkedHashMap<>();
        approval.put("number", "DEMO-WRONG");
        approval.put("issuedBy", "Some authority");
        approval.put("validFrom", "2026-01-05");
        approval.put("validUntil", "2026-01-01");
        for (String field : List.of("number", "issuedBy")) {
            checkText(page, one + "/approve", approval, field);
        }
        for (String field : List.of("validFrom", "validUntil")) {
            check(page, one + "/approve", approval, List.of(field), true);
        }
        approval.put("number", "");
        assertThat(post(page, one + "/approve", approval).text())
                .as("what was typed beside it is kept")
                .contains("value=\"Some authority\"", "value=\"2026-01-05\"");
        for (String verb : List.of("correction", "refuse")) {
            checkText(page, one + "/" + verb, Map.of(), "reason");
        }
        page.navigate(url("/register?division=152530&kind=COOPERATIVE&standing=IN_FORCE"));
        String producer = page.locator("main a[href^='/producers/']").first().getAttribute("href");
        page.navigate(url("/desk" + producer));
        String paper =
                page.locator("form[action*='/certificates/']").first().getAttribute("action");
        checkText(page, paper, Map.of("deed", "SUSPEND"), "reason");
        Map<String, String> deed = Map.of("deed", "x", "reason", "KEPT");
        check(page, paper, deed, List.of("deed"), false);
        APIResponse none = post(page, paper, deed);
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("href=\"#deed\"", "id=\"deed\"", "KEPT");
    }

    @Test
    void laboratory() {
        Page page = visitor("en-GB", DESK);
        signIn(page, "approver@example.test", "tsagaan-approver-demo");
        page.navigate(url("/laboratory"));
        String fees = page.locator("a[href^='/laboratory/fees/']").getAttribute("href");
        page.navigate(url(fees));
        Map<String, String> fee = Map.of("category", "x", "fee", "x");
        check(page, fees, fee, List.of("fee"), true);
        check(page, fees, fee, List.of("category"), false);
        named(page, fees, Map.of("fee", "1"), "category", "no_such");
        Page analyst = visitor("en-GB", DESK);
        signIn(analyst, "analyst@example.test", "tsagaan-analyst-demo");
        analyst.navigate(url("/laboratory?state=RECEIVED"));
        analyst.locator("#queue tbody a").first().click();
        analyst.locator("#results").waitFor();
        String results = analyst.locator("#results").getAttribute("action");
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("number", "DEMO-WRONG");
        entry.put("sampledOn", "2026-01-05");
        entry.put("testedOn", "2026-01-01");
        entry.put("result-lead", "0.02");
        checkText(analyst, results, entry, "number");
        for (String day : List.of("sampledOn", "testedOn")) {
            check(analyst, results, entry, List.of(day), true);
        }
        named(analyst, results, entry, "result-lead", "much");
    }

    /** Far too much for a step is refused and shown again, and so is nothing at all. */
    private void step(Page page, String action, Map<String, String> sound, List<String> fields) {
        for (String field : fields) {
            Map<String, String> sent = new LinkedHashMap<>(sound);
            sent.put(field, LONG);
            APIResponse answer = post(page, action, sent);
            assertThat(answer.status()).as(field).isEqualTo(422);
            assertThat(answer.text()).as(field).contains("href=\"#" + field + "\"");
            if (!List.of("division", "park").contains(field)) {
                assertThat(answer.text()).as(field + " is shown again").contains(LONG);
            }
            named(page, action, sound, field, "");
            named(page, action, sound, field, " \u200b\ufeff");
        }
    }

    private void named(
            Page page, String action, Map<String, String> sound, String field, String wrong) {
        Map<String, String> sent = new LinkedHashMap<>(sound);
        sent.put(field, wrong);
        APIResponse answer = post(page, action, sent);
        assertThat(answer.status()).as(field + "=" + wrong).isEqualTo(422);
        assertThat(answer.text()).as(field).contains("href=\"#" + field + "\"");
    }
}
