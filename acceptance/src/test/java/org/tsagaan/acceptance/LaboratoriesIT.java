package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Laboratories are accredited, and that is suspended, reinstated and withdrawn with a reason that
 * everybody reads: at the desk, and by a program.
 */
class LaboratoriesIT extends ShoppingTest {

    private static final String PARKS = "DEMO-CMA-L7";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void theRegulatorAccreditsSuspendsReinstatesAndWithdrawsWithTheReason() {
        String number = number();
        Page page = visitor("zh-CN", PHONE);
        signIn(page, "regulator@example.test", "tsagaan-regulator-demo");
        page.navigate(url("/desk/laboratories?q=" + PARKS));
        page.locator("#laboratories a").first().click();
        accredit(page, number);
        String laboratory = page.url().replaceFirst(".*/", "/laboratories/");
        Locator held = page.locator(".parcel:has-text('" + number + "')");
        assertThat(held.locator(".tag-official")).isVisible();
        Page anybody = visitor("en-GB", DESK);
        anybody.navigate(url(laboratory));
        Locator seen = anybody.locator(".parcel:has-text('" + number + "')");
        assertThat(seen).containsText("Lead (as Pb)");
        assertThat(seen).containsText("in force");
        decide(held, "suspend", "设备未按期校准");
        anybody.reload();
        assertThat(seen).containsText("suspended");
        assertThat(seen).containsText("设备未按期校准");
        decide(held, "reinstate", "已完成校准");
        anybody.reload();
        assertThat(seen).containsText("in force");
        assertThat(seen).containsText("已完成校准");
        held.locator("[name=reason]").fill(" ");
        held.locator("[data-deed=withdraw]").click();
        assertThat(page.locator("#form-problems")).isVisible();
        decide(held, "withdraw", "出具虚假报告");
        assertThat(held.locator("form")).hasCount(0);
        anybody.reload();
        assertThat(seen).containsText("withdrawn");
        assertThat(seen).containsText("出具虚假报告");
        anybody.navigate(url("/laboratories?q=" + number));
        assertThat(anybody.locator("#laboratories")).containsText(number + " (withdrawn");
    }

    @Test
    void aReportAndAParkLeadToTheirLaboratory() {
        Page page = visitor("en-GB", DESK);
        page.navigate(url("/parks"));
        page.locator("#parks h3 a").first().click();
        page.locator("#laboratory a").first().click();
        assertThat(page.locator("#scope")).containsText(PARKS);
        assertThat(page.locator("#today")).containsText("Lead (as Pb)");
        page.locator("main a[href^='/parks/']").first().click();
        assertThat(page.locator("#laboratory")).isVisible();
        page.navigate(url("/search?storage=AMBIENT"));
        page.locator(".product-card a").first().click();
        page.waitForURL("**/products/*");
        page.locator("main a[href^='/laboratories/']").first().click();
        assertThat(page.locator("#scope")).containsText("DEMO-CMA-");
    }

    @Test
    void aProgramOfWhoRunsTheMarketDoesTheSameOnceAndNobodyElse() {
        Api anybody = Api.of(url(""));
        JsonObject laboratory =
                anybody.get("/api/v1/laboratories?q=" + PARKS)
                        .is(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0);
        long id = laboratory.getJsonNumber("laboratoryId").longValue();
        String one = "/api/v1/laboratories/" + id;
        JsonObject asked = accreditation(number(), "lead", "salmonella");
        for (String who : List.of("shopper", "county", "analyst", "approver", "workshop")) {
            as(anybody, who).post(one + "/accreditations", asked).is(404);
        }
        Api operator = as(anybody, "operator");
        JsonObject made = operator.post(one + "/accreditations", asked).is(201).json();
        assertThat(operator.post(one + "/accreditations", asked).is(201).json()).isEqualTo(made);
        assertThat(operator.anew().post(one + "/accreditations", asked).is(422).pointers())
                .containsExactly("/number");
        var unknown = accreditation(number(), "lead", "moonlight");
        assertThat(operator.anew().post(one + "/accreditations", unknown).is(422).pointers())
                .containsExactly("/itemCodes");
        JsonObject again =
                Json.createObjectBuilder()
                        .add("organisationId", id)
                        .add("kind", "THIRD_PARTY")
                        .build();
        assertThat(operator.anew().post("/api/v1/laboratories", again).is(422).codes())
                .containsExactly("inspection.already_registered");
        String accredited = one + "/accreditations/" + idOf(made, asked.getString("number"));
        Api regulator = as(anybody, "regulator");
        JsonObject why = Json.createObjectBuilder().add("reason", "设备未按期校准").build();
        assertThat(regulator.post(accredited + "/reinstatement", why).is(409).codes())
                .containsExactly("inspection.accreditation_state");
        regulator.anew().post(accredited + "/suspension", why).is(200);
        regulator.anew().post(accredited + "/reinstatement", why).is(200);
        regulator.anew().post(accredited + "/withdrawal", why).is(200);
        assertThat(regulator.anew().post(accredited + "/suspension", why).is(409).codes())
                .containsExactly("inspection.accreditation_state");
        assertThat(standing(anybody.get(one).is(200).json(), asked.getString("number")))
                .isEqualTo("WITHDRAWN");
    }

    private void accredit(Page page, String number) {
        page.locator("#accredit").click();
        assertThat(page.locator("#itemCodes-problem")).isVisible();
        page.locator("#number").fill(PARKS);
        page.locator("#validFrom").fill(today.toString());
        page.locator("#validUntil").fill(today.minusDays(1).toString());
        page.locator("[name=itemCodes][value=lead]").check();
        page.locator("#accredit").click();
        assertThat(page.locator("#validUntil-problem")).isVisible();
        assertThat(page.locator("[name=itemCodes][value=lead]")).isChecked();
        page.locator("#validUntil").fill(today.plusYears(3).toString());
        page.locator("#accredit").click();
        assertThat(page.locator("#number-problem")).containsText(PARKS);
        page.locator("#number").fill(number);
        page.locator("#accredit").click();
        page.locator(".parcel:has-text('" + number + "')").waitFor();
    }

    private static void decide(Locator held, String deed, String reason) {
        held.locator("[name=reason]").fill(reason);
        held.locator("[data-deed=" + deed + "]").click();
        assertThat(held).containsText(reason);
    }

    private JsonObject accreditation(String number, String... items) {
        return Json.createObjectBuilder()
                .add("number", number)
                .add("validFrom", today.toString())
                .add("validUntil", today.plusYears(3).toString())
                .add("itemCodes", Json.createArrayBuilder(List.of(items)))
                .build();
    }

    private static JsonObject accreditationOf(JsonObject laboratory, String number) {
        return laboratory.getJsonArray("accreditations").getValuesAs(JsonObject.class).stream()
                .filter(a -> a.getString("number").equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static String idOf(JsonObject laboratory, String number) {
        return accreditationOf(laboratory, number).getJsonNumber("accreditationId").toString();
    }

    private static String standing(JsonObject laboratory, String number) {
        return accreditationOf(laboratory, number).getString("standing");
    }

    private static Api as(Api anybody, String who) {
        return anybody.signedIn(who + "@example.test", "tsagaan-" + who + "-demo").anew();
    }

    private static String number() {
        return "DEMO-IT-" + Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ROOT);
    }
}
