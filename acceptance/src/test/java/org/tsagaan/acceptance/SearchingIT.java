package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Searching with facets, prices, sort and pages, and all of it without script too. */
class SearchingIT extends ShoppingTest {

    @Test
    void facetsCountWhatTheyLeaveAndTheBackButtonTakesThemAway() {
        Page page = visitor("zh-CN", DESK);
        page.navigate(url("/search?q=奶豆腐"));
        String all = page.locator(".pager-summary").textContent();
        Locator option = page.locator("fieldset:has-text('产地') .facet-option").first();
        String count = option.locator(".facet-count").textContent().strip();
        page.evaluate("window.stays = true");
        option.locator("input").check();
        assertThat(page.locator(".pager-summary")).containsText(count);
        assertThat(page.locator("[data-said]")).containsText(count);
        assertThat(option.locator("input")).isFocused();
        assertThat(page.url()).contains("division=");
        assertThat((Boolean) page.evaluate("window.stays")).as("no other page").isTrue();
        assertThat(page.locator("input[name=q]").first()).hasValue("奶豆腐");
        page.goBack();
        assertThat(page.locator(".pager-summary")).hasText(all.strip());
        for (String facet : List.of("种类", "产地", "生产者", "储存", "品牌与认证", "剩余保质期", "送达地")) {
            assertThat(page.locator("fieldset legend", having(facet)).first()).isVisible();
        }
    }

    @Test
    void onAPhoneSeveralAreChosenBeforeTheirButtonAndTheOrderAtOnce() {
        Page page = visitor("zh-CN", PHONE);
        page.navigate(url("/search"));
        page.evaluate("window.stays = true");
        unfoldFacets(page);
        page.locator("input[name=storage]:not([value=''])").first().check();
        page.locator("input[name=daysLeft]:not([value=''])").last().check();
        page.locator(".facet-actions button").click();
        assertThat(page.locator(".chips .chip:not(.chip-clear)")).hasCount(2);
        assertThat(page.locator("details.facets-fold")).not().hasAttribute("open", "");
        page.locator("#sort").selectOption("PRICE_UP");
        page.waitForURL("**sort=PRICE_UP**");
        assertThat(page.locator(".chips .chip:not(.chip-clear)")).hasCount(2);
        assertThat((Boolean) page.evaluate("window.stays")).as("no other page").isTrue();
    }

    @Test
    void aFacetKeepsItsOwnCountsWhenItsValueIsChosenWithoutScriptToo() {
        Page page = visitorWithoutScript(PHONE);
        for (String field : List.of("mark", "daysLeft")) {
            page.navigate(url("/search?q=奶豆腐"));
            unfoldFacets(page);
            String options = "input[name=" + field + "]:not([value=''])";
            List<String> before = counts(page, options);
            page.locator(options).last().check();
            page.locator(".facet-actions button").click();
            assertThat(page.locator(options + ":checked")).hasCount(1);
            assertThat(counts(page, options)).as(field).isNotEmpty().isEqualTo(before);
        }
        page.navigate(url("/search?q=奶豆腐"));
        unfoldFacets(page);
        page.locator("select[name=deliverTo]").selectOption("110000");
        page.locator(".facet-actions button").click();
        assertThat(page.locator(".chips .chip").first()).containsText("北京");
        assertThat(page.locator(".product-card").first()).isVisible();
    }

    @Test
    void aSearchIsKeptAndStoppedWithoutScript() {
        Page page = visitorWithoutScript(PHONE);
        signIn(page, "shopper@example.test", "tsagaan-shopper-demo");
        page.navigate(url("/search?q=嚼克&daysLeft=7"));
        page.locator("#save-search").click();
        Locator kept = page.locator("#saved-searches li", having("嚼克"));
        assertThat(kept).hasCount(1);
        assertThat(kept).containsText("7");
        kept.locator("a").click();
        assertThat(page.locator(".product-card").first()).isVisible();
        page.navigate(url("/account/searches"));
        kept.locator("button").click();
        assertThat(kept).hasCount(0);
    }

    @Test
    void theBestJudgedComesFirstWithItsStars() {
        Page page = visitor("en-GB", DESK);
        page.navigate(url("/search?sort=RATING"));
        Locator first = page.locator(".product-card").first();
        assertThat(first.locator(".product-rating")).containsText("of 5 stars");
        String stars = first.locator(".product-rating .visually-hidden").textContent();
        first.locator("a").first().click();
        assertThat(page.locator(".rating-average")).containsText(stars.split(" ", -1)[0]);
        page.navigate(url("/search?q=hurood&mark=HACCP"));
        page.locator(".product-card a").first().click();
        assertThat(page.locator("main")).containsText("HACCP");
    }

    @Test
    void theNewestLotComesFirst() {
        var found = Api.of(url("")).get("/api/v1/search?sort=NEWEST&size=50").is(200).json();
        List<LocalDate> newest =
                found.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .map(
                                item ->
                                        item
                                                .getJsonArray("lots")
                                                .getValuesAs(JsonObject.class)
                                                .stream()
                                                .map(lot -> lot.getString("producedOn"))
                                                .map(LocalDate::parse)
                                                .max(Comparator.naturalOrder())
                                                .orElseThrow())
                        .toList();
        assertThat(newest).hasSize(50).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static void unfoldFacets(Page page) {
        page.locator(".facets summary").click();
    }

    private static List<String> counts(Page page, String options) {
        return page.locator(".facet-option:has(" + options + ") .facet-count").allTextContents();
    }

    @Test
    void beginningsAreCompletedByKeyboardAndTheScreenReaderIsTold() {
        Page page = visitor("zh-CN", PHONE);
        page.navigate(url("/"));
        Locator field = page.locator("#site-search");
        field.pressSequentially("zhenglan");
        assertThat(page.locator("[role=option]", having("产地"))).containsText("正蓝旗");
        assertThat(field).hasAttribute("aria-expanded", "true");
        assertThat(page.locator(".site-search [role=status]")).containsText("条建议");
        assertThat(violations(page)).isEmpty();
        field.press("ArrowDown");
        assertThat(page.locator("[aria-selected=true]")).containsText("正蓝旗");
        assertThat(field).hasAttribute("aria-activedescendant", "suggestion-0");
        field.press("Escape");
        assertThat(page.locator("[role=option]")).hasCount(0);
        field.press("ArrowDown");
        page.locator("[role=option]").first().waitFor();
        field.press("ArrowDown");
        field.press("Enter");
        page.waitForURL("**/search?division=152530");
        page.goBack();
        assertThat(page.locator("#site-search")).isVisible();
    }

    @Test
    void pricesAreBoundedAndSortedPageAfterPage() {
        Page page = visitor("en-GB", DESK);
        page.navigate(url("/search?sort=PRICE_UP&from=20&to=60"));
        List<Double> first = prices(page);
        Locator cheapest = page.locator(".product-card a").first();
        String ofFirst = cheapest.getAttribute("href");
        page.locator("a[rel=next]").click();
        assertThat(cheapest).not().hasAttribute("href", ofFirst);
        List<Double> second = prices(page);
        assertThat(first).hasSize(24).isSorted().allMatch(price -> price >= 20 && price <= 60);
        assertThat(second).isNotEmpty().isSorted();
        assertThat(second.getFirst()).isGreaterThanOrEqualTo(first.getLast());
        page.goBack();
        assertThat(cheapest).hasAttribute("href", ofFirst);
        assertThat(prices(page)).isEqualTo(first);
    }

    @Test
    void whatCannotBeReadIsSaidAndStaysTyped() {
        Page page = visitor("en-GB", PHONE);
        assertThat(page.navigate(url("/search?from=cheap&to=5")).status()).isEqualTo(400);
        assertThat(page.locator(".alert-caution").first()).containsText("cheap");
        assertThat(page.locator("#from")).hasValue("cheap");
        assertThat(page.navigate(url("/search?q=" + "a".repeat(300))).status()).isEqualTo(400);
        assertThat(page.navigate(url("/search?category=no%20such")).status()).isEqualTo(400);
        assertThat(page.navigate(url("/search?q=zzqqxx")).status()).isEqualTo(200);
        assertThat(page.locator(".empty-state")).isVisible();
    }

    @Test
    void aShopperWithoutScriptComesFromTheFirstPageToAPaidOrder() {
        Page page = visitorWithoutScript(PHONE);
        page.navigate(url("/"));
        page.locator(".category-tile").first().click();
        page.locator("#sort").selectOption("PRICE_UP");
        page.locator(".sort-line button:not([type=button])").click();
        page.locator(".product-card a").first().click();
        page.locator("#add-to-cart").click();
        page.locator("input[name=quantity]").fill("2");
        page.locator(".cart-line .btn").first().click();
        page.locator("#to-checkout").click();
        fillAddress(page);
        page.locator("#place-order").click();
        assertThat(page.locator("#order-state")).hasAttribute("data-state", "PLACED");
        page.locator("#pay").click();
        payByCard(page, GOOD_CARD);
        awaitState(page, "PAID");
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(rule -> rule.getId()).toList();
    }

    private static List<Double> prices(Page page) {
        return page.locator(".product-card .price-amount").allTextContents().stream()
                .map(text -> Double.valueOf(text.replaceAll("[^0-9.]", "")))
                .toList();
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
