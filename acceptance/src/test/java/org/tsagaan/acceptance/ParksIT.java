package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Parks and who is in them, as everybody finds them and as the regulator keeps them. */
@OneAtATime
class ParksIT extends ShoppingTest {

    private static final String RECOGNISED = "Zhenglan Golden Lotus Food Park (Demo)";

    @Test
    void anybodyFindsAParkItsTenantsAndItsLaboratoryWithoutScript() {
        Page page =
                visitor(
                        new Browser.NewContextOptions()
                                .setLocale("en-GB")
                                .setJavaScriptEnabled(false),
                        PHONE);
        page.navigate(url("/stores"));
        assertThat(page.locator("#store-map-title")).hasCount(1);
        page.locator("main a[href='/parks']").first().click();
        assertThat(page.locator(".chart-square").first()).isAttached();
        page.locator("#parks a", new Page.LocatorOptions().setHasText(RECOGNISED)).click();
        assertThat(page.locator(".badges")).containsText("DEMO-SFYQ-001");
        assertThat(page.locator("#recognitions")).containsText("DEMO-SFYQ-001");
        assertThat(page.locator("#laboratory"))
                .containsText("Golden Lotus Food Park Laboratory (Demo)");
        assertThat(page.locator("#laboratory")).containsText("DEMO-CMA-L7");
        assertThat(page.locator("#tenants tbody tr a[href^='/stores/']")).not().hasCount(0);
        assertThat(page.locator("#tenants tbody tr a[href^='/producers/']")).not().hasCount(0);
        assertThat(page.locator("#tenants tbody")).containsText("in force until");
        String park = page.url();
        page.locator("#tenants a[href^='/stores/']").first().click();
        assertThat(page.locator(".in-park")).containsText(RECOGNISED);
        page.navigate(park);
        page.locator("#tenants a[href^='/producers/']").first().click();
        page.locator(".in-park").click();
        assertThat(page.locator("h1")).hasText(RECOGNISED);
        assertThat(page.content()).contains("application/ld+json", "GeoCoordinates");
        page.navigate(url("/parks?division=150400"));
        assertThat(page.locator("#parks > li")).hasCount(1);
        page.navigate(url("/parks?division=152900"));
        assertThat(page.locator("#parks")).hasCount(0);
    }

    @Test
    void theRegulatorEntersAParkAdmitsATenantAndEndsATenancyWithTheReason() {
        Page page = visitor("en-GB", DESK);
        signIn(page, "regulator@example.test", "tsagaan-regulator-demo");
        page.navigate(url("/desk/parks"));
        String name = "IT Park " + Long.toString(System.nanoTime(), 36);
        page.locator("#nameZh").fill("测试园区");
        page.locator("#nameEn").fill(name);
        page.locator("#divisionCode").selectOption("150900");
        page.locator("#address").fill("测试路 1 号");
        page.locator("#phone").fill("0474 000 0000");
        page.locator("#latitude").fill("91");
        page.locator("#longitude").fill("113.1");
        page.locator("#register-park").click();
        assertThat(page.locator("#latitude-problem")).isVisible();
        assertThat(page.locator("#nameEn")).hasValue(name);
        page.locator("#latitude").fill("41.0");
        page.locator("#register-park").click();
        assertThat(page.locator("h1")).hasText(name);
        String own = page.url();
        page.locator("#storyEn").fill("A shared cold store <script>window.probe=1</script>");
        page.locator("#describe-park").click();
        page.locator("a[href^='/parks/']").first().click();
        assertThat(page.locator(".story")).containsText("<script>");
        assertThat(page.evaluate("window.probe === undefined").toString()).isEqualTo("true");
        assertThat(page.locator("#tenants")).containsText("no tenants");
        String other = tenantOf(page, "150900");
        page.navigate(own);
        page.locator("#producerId").fill(other);
        page.locator("#admit").click();
        assertThat(page.locator("#producerId-problem")).containsText("already");
        move(page, other, own);
    }

    @Test
    void theApiTellsOfParksAndRefusesWhatIsNotOne() {
        Api anybody = Api.of(url(""));
        JsonObject first =
                anybody.get("/api/v1/parks?division=152530")
                        .is(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0);
        String park = "/api/v1/parks/" + first.getJsonNumber("parkId");
        JsonObject read = anybody.get(park).is(200).json();
        assertThat(read.getJsonObject("recognition").getString("number"))
                .isEqualTo("DEMO-SFYQ-001");
        assertThat(read.getJsonObject("laboratory").getJsonArray("accreditations")).isNotEmpty();
        assertThat(
                        anybody.get("/api/v1/register?parkId=" + first.getJsonNumber("parkId"))
                                .is(200)
                                .json()
                                .getJsonArray("items"))
                .hasSize(read.getInt("tenants"));
        Api regulator =
                Api.of(url("")).signedIn("regulator@example.test", "tsagaan-regulator-demo");
        JsonObject wrong =
                Json.createObjectBuilder()
                        .add("nameZh", "园")
                        .add("nameEn", "Park")
                        .add("divisionCode", "999999")
                        .add("address", "某路")
                        .add("phone", "1")
                        .add("storyZh", "")
                        .add("storyEn", "")
                        .add("latitude", 42)
                        .add("longitude", 116)
                        .build();
        assertThat(regulator.anew().post("/api/v1/parks", wrong).is(422).pointers())
                .containsExactly("/divisionCode");
        JsonObject laboratory = Json.createObjectBuilder().add("laboratoryId", 1).build();
        assertThat(regulator.anew().post(park + "/laboratory", laboratory).is(422).codes())
                .containsExactly("inspection.no_such_laboratory");
    }

    /** Ends it where it is, lets it into another, and puts it back again. */
    private void move(Page page, String tenant, String there) {
        page.navigate(url("/producers/" + tenant));
        String home = "/desk" + page.locator(".in-park").getAttribute("href");
        page.navigate(url(home));
        end(page, tenant);
        page.navigate(there);
        admit(page, tenant);
        end(page, tenant);
        page.navigate(url(home));
        admit(page, tenant);
    }

    private static void end(Page page, String tenant) {
        Locator one = page.locator("#tenant-" + tenant);
        one.locator("input[name=reason]").fill("moved out");
        one.locator("button").click();
        assertThat(page.locator("#tenant-" + tenant)).hasCount(0);
    }

    private static void admit(Page page, String tenant) {
        page.locator("#producerId").fill(tenant);
        page.locator("#admit").click();
        assertThat(page.locator("#tenant-" + tenant)).isVisible();
    }

    private String tenantOf(Page page, String division) {
        page.navigate(url("/parks?division=" + division));
        page.locator("#parks h3 a").first().click();
        return page.locator("#tenants a[href^='/producers/']")
                .first()
                .getAttribute("href")
                .replaceFirst(".*/", "");
    }
}
