package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Geolocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Near me: by a place that is chosen, or that the browser chooses and tells nobody more of. */
class NearIT extends ShoppingTest {

    @Test
    void withoutScriptAPlaceIsChosenAndWhatIsNearestStandsFirst() {
        Page page = visitorWithoutScript(PHONE);
        page.navigate(url("/near"));
        assertThat(page.locator("[data-locate]")).isHidden();
        page.locator("#near").selectOption("152530");
        page.locator(".near-line .btn-primary").click();
        assertThat(page.locator(".chart-map")).isVisible();
        List<Integer> shops = kilometres(page.locator(".seller-card .distance"));
        assertThat(shops).hasSizeGreaterThan(5).isSorted();
        assertThat(shops.getFirst()).isLessThan(60);
        assertThat(kilometres(page.locator(".product-origin"))).hasSizeGreaterThan(5).isSorted();
        page.locator("#all-near").click();
        assertThat(page).hasURL(Pattern.compile("near=152530&sort=NEAREST"));
        assertThat(page.locator("#sort")).hasValue("NEAREST");
        assertThat(kilometres(page.locator(".product-origin"))).hasSize(24).isSorted();
    }

    @Test
    void thePositionChoosesThePlaceAndLeavesTheBrowserNowhere() {
        Page page =
                visitor(
                        new Browser.NewContextOptions()
                                .setLocale("zh-CN")
                                .setPermissions(List.of("geolocation"))
                                .setGeolocation(new Geolocation(49.2345, 119.8765)),
                        PHONE);
        List<String> sent = new ArrayList<>();
        page.onRequest((Request asked) -> sent.add(asked.url() + asked.postData()));
        page.navigate(url("/near"));
        page.locator("[data-locate]").click();
        page.waitForURL("**/near?near=150700");
        page.navigate(url("/search?q=奶豆腐"));
        page.locator("[data-locate]").click();
        page.waitForURL("**/search?*near=150700*");
        assertThat(page.locator("#sort")).hasValue("NEAREST");
        assertThat(page.context().cookies().toString()).doesNotContain("119.8", "49.2");
        assertThat(sent).isNotEmpty().noneMatch(url -> url.matches(".*(49\\.2|119\\.8).*"));
    }

    @Test
    void whoDoesNotConsentIsToldToChoose() {
        Page page = visitor("en-GB", PHONE);
        page.context().clearPermissions();
        page.navigate(url("/near"));
        page.locator("[data-locate]").click();
        assertThat(page.locator("[data-locate]")).containsText("choose a place");
        assertThat(page).hasURL(url("/near"));
    }

    private static List<Integer> kilometres(Locator texts) {
        return texts.allTextContents().stream()
                .map(text -> text.replaceAll("(?s).*?([0-9,]+) *(公里|km).*", "$1"))
                .map(number -> Integer.valueOf(number.replace(",", "")))
                .toList();
    }
}
