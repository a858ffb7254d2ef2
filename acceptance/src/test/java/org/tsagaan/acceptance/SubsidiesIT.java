package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Officials see what public money bears of inspections; the regulator sets it, never below use. */
@OneAtATime
class SubsidiesIT extends ShoppingTest {

    private final int thisYear = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    @Test
    void theRegulatorSetsNextYearsBudgetAndTheCountySeesItsOwn() {
        String next = String.valueOf(thisYear + 1);
        Page page = visitor("zh-CN", PHONE);
        signIn(page, "regulator@example.test", "tsagaan-regulator-demo");
        page.navigate(url("/desk/subsidies"));
        page.locator("#year").fill(next);
        page.locator("#division").selectOption("152530");
        page.locator("#budget").fill("十万");
        page.locator("#sharePercent").fill("75");
        page.locator("#set-subsidy").click();
        assertThat(page.locator("#budget-problem")).isVisible();
        assertThat(page.locator("#sharePercent")).hasValue("75");
        page.locator("#budget").fill("123456.50");
        page.locator("#set-subsidy").click();
        assertThat(page.locator("#subsidies tr:has-text('正蓝旗')")).containsText("123,456.50");
        assertThat(page.locator("#subsidies tr:has-text('正蓝旗')")).containsText("75%");
        Page county = visitor("en-GB", DESK);
        signIn(county, "county@example.test", "tsagaan-county-demo");
        county.navigate(url("/desk/subsidies?year=" + next));
        assertThat(county.locator("#subsidy-form")).hasCount(0);
    }

    @Test
    void aProgramReadsThemAndNobodyLeavesLessThanWasUsed() {
        Api anybody = Api.of(url(""));
        Api regulator = anybody.signedIn("regulator@example.test", "tsagaan-regulator-demo");
        String year = "/api/v1/subsidies/" + thisYear;
        List<JsonObject> all = items(regulator, year);
        List<JsonObject> ofCounty =
                items(anybody.signedIn("county@example.test", "tsagaan-county-demo"), year);
        assertThat(ofCounty).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(all).containsAll(ofCounty);
        JsonObject used = all.stream().filter(s -> amount(s, "used") > 0).findFirst().orElseThrow();
        assertThat(amount(used, "left")).isEqualTo(amount(used, "budget") - amount(used, "used"));
        assertThat(used.getInt("inspections")).isPositive();
        String one = year + "/divisions/" + used.getString("divisionCode");
        assertThat(regulator.put(one, budget(amount(used, "used") - 1, 80)).is(422).codes())
                .containsExactly("inspection.budget_is_used");
        regulator.put(one, budget(amount(used, "budget"), used.getInt("sharePercent"))).is(200);
        assertThat(items(regulator, year)).isEqualTo(all);
        regulator.put("/api/v1/subsidies/2020/divisions/152530", budget(1, 1)).is(409);
        anybody.signedIn("operator@example.test", "tsagaan-operator-demo").get(year).is(404);
    }

    private static List<JsonObject> items(Api reader, String year) {
        return reader.get(year).is(200).json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }

    private static long amount(JsonObject subsidy, String name) {
        return subsidy.getJsonObject(name).getJsonNumber("amount").longValue();
    }

    private static JsonObject budget(long fen, int share) {
        return Json.createObjectBuilder()
                .add("budget", Json.createObjectBuilder().add("amount", fen).add("currency", "CNY"))
                .add("sharePercent", share)
                .build();
    }
}
