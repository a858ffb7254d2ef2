package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Who runs the market enters an organisation and lets people act for it: at the desk and by a
 * program; the laboratory is registered and its new analyst works there, until that is withdrawn.
 */
class OrganisationsIT extends ShoppingTest {

    private static final String WRONG_CODE = "92152528MA0DEM0135";
    private static final String GENUINE_END = "4";
    private static final String PASSWORD = "a long white sentence";

    @Test
    void aLaboratoryIsEnteredRegisteredAndItsAnalystLetInAndOut() {
        String name = "检验所 " + number();
        Page page = visitor("zh-CN", PHONE);
        signIn(page, "operator@example.test", "tsagaan-operator-demo");
        page.navigate(url("/desk/organisations"));
        page.locator("#enter-organisation").click();
        fill(page, name);
        page.locator("#creditCode").fill(WRONG_CODE);
        page.locator("#register-organisation").click();
        assertThat(page.locator("#creditCode-problem")).containsText(GENUINE_END);
        assertThat(page.locator("#nameZh")).hasValue(name);
        page.locator("#creditCode").fill("");
        page.locator("#register-organisation").click();
        assertThat(page.locator("h1")).hasText(name);
        String organisation = page.url();
        page.locator("#email").fill("nobody@example.test");
        page.locator("#role").selectOption("ANALYST");
        page.locator("#grant").click();
        assertThat(page.locator("#email-problem")).isVisible();
        String email = newAnalyst();
        page.locator("#email").fill(email);
        page.locator("#grant").click();
        assertThat(page.locator("#members tbody")).containsText(email);
        page.navigate(url("/desk/laboratories"));
        page.locator("#organisationId").selectOption(organisation.replaceFirst(".*/", ""));
        page.locator("#kind").selectOption("THIRD_PARTY");
        page.locator("#register-laboratory").click();
        assertThat(page.locator("h1")).containsText(name);
        Page analyst = visitor("zh-CN", DESK);
        signIn(analyst, email, PASSWORD);
        assertThat(analyst.navigate(url("/laboratory")).status()).isEqualTo(200);
        page.navigate(organisation);
        page.locator("#members tbody button").click();
        assertThat(page.locator("#members tbody")).hasCount(0);
        assertThat(analyst.navigate(url("/laboratory")).status()).isEqualTo(404);
        page.navigate(url("/desk/organisations?kind=LABORATORY&q=" + name.replace(" ", "%20")));
        assertThat(page.locator("#organisations tbody tr")).hasCount(1);
    }

    @Test
    void aProgramEntersAnOrganisationOnceAndTheLastWhoRunsTheMarketStays() {
        Api anybody = Api.of(url(""));
        JsonObject asked = organisation("STORE", "店 " + number());
        for (String who : List.of("shopper", "county", "analyst", "store")) {
            as(anybody, who).post("/api/v1/organisations", asked).is(404);
        }
        assertThat(as(anybody, "regulator").post("/api/v1/organisations", asked).is(422).codes())
                .containsExactly("account.not_entered_here");
        Api operator = as(anybody, "operator");
        JsonObject made = operator.post("/api/v1/organisations", asked).is(201).json();
        assertThat(operator.post("/api/v1/organisations", asked).is(201).json()).isEqualTo(made);
        assertThat(
                        operator.anew()
                                .post(
                                        "/api/v1/organisations",
                                        organisation("PRODUCER", "坊 " + number()))
                                .is(422)
                                .pointers())
                .containsExactly("/kind");
        String one =
                "/api/v1/organisations/"
                        + made.getJsonObject("organisation").getJsonNumber("organisationId");
        JsonObject wrong = membership("store@example.test", "ANALYST");
        assertThat(operator.anew().post(one + "/members", wrong).is(422).codes())
                .containsExactly("account.role_not_of_kind");
        JsonObject merchant = membership("store@example.test", "MERCHANT");
        JsonObject file = operator.anew().post(one + "/members", merchant).is(200).json();
        String end = one + "/members/" + memberOf(file) + "/withdrawal";
        JsonObject role = Json.createObjectBuilder().add("role", "MERCHANT").build();
        assertThat(operator.anew().post(end, role).is(200).json().getJsonArray("members"))
                .isEmpty();
        assertThat(operator.anew().post(end, role).is(422).codes())
                .containsExactly("account.not_in_role");
        theLastStays(operator);
    }

    private static void theLastStays(Api operator) {
        JsonObject market =
                operator.get("/api/v1/organisations?kind=OPERATOR")
                        .is(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0);
        String one = "/api/v1/organisations/" + market.getJsonNumber("organisationId");
        JsonObject file = operator.get(one).is(200).json();
        assertThat(file.getJsonArray("members")).hasSize(1);
        JsonObject role = Json.createObjectBuilder().add("role", "OPERATOR").build();
        assertThat(
                        operator.anew()
                                .post(one + "/members/" + memberOf(file) + "/withdrawal", role)
                                .is(422)
                                .codes())
                .containsExactly("account.last_operator");
    }

    private static String memberOf(JsonObject file) {
        return file.getJsonArray("members").getJsonObject(0).getJsonNumber("accountId").toString();
    }

    private static void fill(Page page, String name) {
        page.locator("#kind").selectOption("LABORATORY");
        page.locator("#nameZh").fill(name);
        page.locator("#nameEn").fill("Laboratory");
        page.locator("#divisionCode").selectOption("152500");
        page.locator("#address").fill("锡林浩特市 DEMO-9 号");
        page.locator("#phone").fill("0479-0000000");
    }

    private String newAnalyst() {
        String email = number().toLowerCase(Locale.ROOT) + "@example.test";
        JsonObject account =
                Json.createObjectBuilder()
                        .add("displayName", "新检验员")
                        .add("email", email)
                        .add("password", PASSWORD)
                        .build();
        Api.of(url("")).anew().post("/api/v1/accounts", account).is(201);
        return email;
    }

    private static JsonObject organisation(String kind, String name) {
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("nameZh", name)
                .add("nameEn", "Somewhere")
                .add("divisionCode", "152500")
                .add("address", "锡林浩特市 DEMO-9 号")
                .add("phone", "0479-0000000")
                .build();
    }

    private static JsonObject membership(String email, String role) {
        return Json.createObjectBuilder().add("email", email).add("role", role).build();
    }

    private static Api as(Api anybody, String who) {
        return anybody.signedIn(who + "@example.test", "tsagaan-" + who + "-demo").anew();
    }

    private static String number() {
        return "DEMO-IT-" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
    }
}
