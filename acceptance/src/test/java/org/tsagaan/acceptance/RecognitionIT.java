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

/** The regulator recognises a store and takes it back: at the desk, and by a program. */
class RecognitionIT extends ShoppingTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void theRegulatorRecognisesAStoreAndTakesItBackWithTheReason() {
        String number = number();
        Page page = visitor("zh-CN", PHONE);
        signIn(page, "regulator@example.test", "tsagaan-regulator-demo");
        page.navigate(url("/desk/recognitions?q=山下奶铺"));
        page.locator("#holders a").first().click();
        page.locator("#number").fill("DEMO-SFD-001");
        page.locator("#validFrom").fill(today.toString());
        page.locator("#validUntil").fill(today.minusDays(1).toString());
        page.locator("#recognise").click();
        assertThat(page.locator("#validUntil-problem")).isVisible();
        assertThat(page.locator("#number")).hasValue("DEMO-SFD-001");
        page.locator("#validUntil").fill(today.plusYears(9).toString());
        page.locator("#recognise").click();
        assertThat(page.locator("#number-problem")).containsText("DEMO-SFD-001");
        page.locator("#number").fill(number);
        page.locator("#recognise").click();
        Locator held = page.locator(".parcel:has-text('" + number + "')");
        assertThat(held.locator(".tag-official")).isVisible();
        Page anybody = visitor("en-GB", DESK);
        anybody.navigate(url("/stores/milk-and-mountain"));
        assertThat(anybody.locator(".trust").first()).containsText(number);
        held.locator("[name=reason]").fill("不再符合示范店条件");
        held.locator("button").click();
        assertThat(held.locator("form")).hasCount(0);
        assertThat(held).containsText("不再符合示范店条件");
        anybody.reload();
        assertThat(anybody.locator(".trust").first()).not().containsText(number);
        assertThat(anybody.locator("#papers")).containsText("revoked");
    }

    @Test
    void aProgramRecognisesAParkOnceAndNobodyElseDoes() {
        Api anybody = Api.of(url(""));
        long park = firstPark(anybody);
        Api regulator = anybody.signedIn("regulator@example.test", "tsagaan-regulator-demo");
        Api once = regulator.anew();
        JsonObject asked = recognition(park, number());
        for (String who : List.of("operator", "county", "store")) {
            anybody.signedIn(who + "@example.test", "tsagaan-" + who + "-demo")
                    .anew()
                    .post("/api/v1/recognitions", asked)
                    .is(404);
        }
        JsonObject made = once.post("/api/v1/recognitions", asked).is(201).json();
        assertThat(once.post("/api/v1/recognitions", asked).is(201).json()).isEqualTo(made);
        assertThat(made.getString("kind")).isEqualTo("DEMONSTRATION_PARK");
        assertThat(regulator.anew().post("/api/v1/recognitions", asked).is(422).pointers())
                .containsExactly("/number");
        assertThat(anybody.get("/api/v1/recognitions").is(200).text())
                .contains(asked.getString("number"));
        String end = "/api/v1/recognitions/" + made.getJsonNumber("recognitionId") + "/revocation";
        JsonObject why = Json.createObjectBuilder().add("reason", "园区已关闭").build();
        assertThat(regulator.anew().post(end, why).is(200).json().getString("standing"))
                .isEqualTo("REVOKED");
        assertThat(regulator.anew().post(end, why).is(409).codes())
                .containsExactly("licensing.already_revoked");
    }

    private JsonObject recognition(long organisation, String number) {
        return Json.createObjectBuilder()
                .add("organisationId", organisation)
                .add("number", number)
                .add("validFrom", today.toString())
                .add("validUntil", today.plusYears(9).toString())
                .build();
    }

    private static long firstPark(Api anybody) {
        return anybody.get("/api/v1/parks")
                .is(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonNumber("parkId")
                .longValue();
    }

    private static String number() {
        return "DEMO-IT-" + Long.toString(System.nanoTime(), 36);
    }
}
