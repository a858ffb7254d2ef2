package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who runs the market says where goods of a kind of producer may not go, by page and program. */
@OneAtATime
class DeliveryRestrictionsIT extends WrongInputTest {

    /** Hainan, where the demonstration restricts nothing. */
    private static final String PROVINCE = "460000";

    @Test
    void restrictedAndLiftedOnThePage() {
        String ground = "示范规定 " + UUID.randomUUID();
        Page operator = visitor("en-GB", PHONE);
        signIn(operator, "operator@example.test", "tsagaan-operator-demo");
        operator.navigate(url("/desk/delivery"));
        operator.locator("#producerKind").selectOption("COOPERATIVE");
        operator.locator("#province").selectOption(PROVINCE);
        operator.locator("#restrict").click();
        assertThat(operator.locator("#ground-problem")).isVisible();
        assertThat(operator.locator("#province")).hasValue(PROVINCE);
        operator.locator("#ground").fill(ground);
        operator.locator("#restrict").click();
        Locator set = operator.locator(".parcel", new Page.LocatorOptions().setHasText(ground));
        assertThat(set).containsText("in force");
        Map<String, String> same =
                Map.of("producerKind", "COOPERATIVE", "province", PROVINCE, "ground", "KEPT");
        var again = post(operator, "/desk/delivery", same);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("href=\"#province\"", "KEPT");
        checkText(operator, "/desk/delivery", same, "ground");
        for (String field : List.of("producerKind", "province")) {
            check(operator, "/desk/delivery", same, List.of(field), false);
        }
        String lift = set.locator("form").getAttribute("action");
        checkText(operator, lift, Map.of(), "reason");
        set.locator("input[name=reason]").fill("规定已废止");
        set.locator("button").click();
        assertThat(set).containsText("规定已废止");
        assertThat(set.locator("form")).hasCount(0);
        assertThat(post(operator, lift, Map.of("reason", "x")).status()).isEqualTo(422);
    }

    @Test
    void restrictedAndLiftedByAProgramAndByNobodyElse() {
        Api api = Api.of(url(""));
        Api operator = api.signedIn("operator@example.test", "tsagaan-operator-demo");
        Api once = operator.anew();
        var asked = asking("LARGE_HOUSEHOLD", PROVINCE);
        var made = once.post("/api/v1/delivery-restrictions", asked).is(201);
        String one =
                "/api/v1/delivery-restrictions/"
                        + made.json().getJsonNumber("restrictionId")
                        + "/lifting";
        try {
            assertThat(once.post("/api/v1/delivery-restrictions", asked).text())
                    .isEqualTo(made.text());
            assertThat(operator.anew().post("/api/v1/delivery-restrictions", asked).is(422).codes())
                    .containsExactly("storefront.restricted_already");
            assertThat(
                            operator.anew()
                                    .post(
                                            "/api/v1/delivery-restrictions",
                                            asking("FAMILY", "999999"))
                                    .is(422)
                                    .codes())
                    .containsExactly("storefront.no_such_province");
            assertThat(api.get("/api/v1/delivery-restrictions").is(200).text()).contains(PROVINCE);
            Api regulator = api.signedIn("regulator@example.test", "tsagaan-regulator-demo");
            regulator.anew().post("/api/v1/delivery-restrictions", asked).is(404);
            regulator.anew().post(one, REASON).is(404);
        } finally {
            assertThat(operator.anew().post(one, REASON).is(200).json().getString("liftReason"))
                    .isEqualTo("规定已废止");
        }
        assertThat(operator.anew().post(one, REASON).is(409).codes())
                .containsExactly("storefront.restriction_lifted");
    }

    private static final JsonObject REASON =
            Json.createObjectBuilder().add("reason", "规定已废止").build();

    private static JsonObject asking(String kind, String province) {
        return Json.createObjectBuilder()
                .add("producerKind", kind)
                .add("province", province)
                .add("ground", "示范规定")
                .build();
    }
}
