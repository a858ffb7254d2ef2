package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A shopper chooses a lot by its dates, and asks by when a product comes. */
class LotChoiceIT extends ShoppingTest {

    private static final Pattern LAST_DAY = Pattern.compile("保质期至 ([0-9]{4}-[0-9]{2}-[0-9]{2})");

    @Test
    void theLotChosenWithoutScriptIsTheLotOfTheOrder() {
        Page page = visitorWithoutScript(PHONE);
        toChoice(page);
        Locator last = page.locator(".lot-choices .radio-card").last();
        Matcher day = LAST_DAY.matcher(last.textContent());
        assertTrue(day.find());
        last.locator("input").check();
        page.locator("#add-to-cart").click();
        assertThat(page.locator(".cart-line").first()).containsText("已选批次");
        page.locator("#to-checkout").click();
        assertThat(page.locator(".parcel").first()).containsText(day.group(1));
        fillAddress(page);
        page.locator("#place-order").click();
        assertThat(page.locator("#order-state")).hasAttribute("data-state", "PLACED");
        assertThat(page.locator(".cart-line").first()).containsText("您选的批次");
        assertThat(page.locator(".cart-line").first()).containsText(day.group(1));
    }

    @Test
    void theReaderIsToldHowAndByWhenAndAskedOnlyOnce() {
        Page page = visitorWithoutScript(PHONE);
        page.navigate(url("/search"));
        page.locator(".product-card a").first().click();
        assertThat(page.locator("#promise")).hasCount(0);
        assertThat(page.locator("#notes")).containsText("蛋白质");
        page.locator("#to").selectOption("110000");
        page.locator("#look-delivery").click();
        assertThat(page.locator("#promise")).containsText("运费");
        page.navigate(url("/search?sort=PRICE_UP"));
        page.locator(".product-card a").first().click();
        assertThat(page.locator("#to")).hasValue("110000");
        assertThat(page.locator("#promise")).containsText(Pattern.compile("预计|无法估计"));
        page.navigate(page.url().replaceFirst("\\?.*", "") + "?to=1");
        assertThat(page.locator("#promise")).hasCount(0);
    }

    @Test
    void whatAKilogramCostsIsSaidBesideThePrice() {
        Page page = visitor("zh-CN", PHONE);
        page.navigate(url("/search"));
        page.locator(".product-card a").first().click();
        page.waitForURL("**/products/*");
        String offer = page.url().replaceFirst(".*/products/(\\d+).*", "$1");
        JsonObject said = Api.of(url("")).get("/api/v1/offers/" + offer).is(200).json();
        BigDecimal grams =
                BigDecimal.valueOf(said.getJsonObject("product").getInt("netContentGrams"));
        BigDecimal kilogram =
                BigDecimal.valueOf(said.getJsonObject("price").getInt("amount"), 2)
                        .multiply(BigDecimal.valueOf(1000))
                        .divide(grams, 2, RoundingMode.HALF_UP);
        assertThat(page.locator("#per-kilogram")).containsText(kilogram.toPlainString());
    }

    /** The page of a product of which more than one lot can be had. */
    private void toChoice(Page page) {
        page.navigate(url("/search"));
        for (String product : hrefs(page.locator(".product-card a"))) {
            page.navigate(url(product));
            if (page.locator(".lot-choices").count() > 0) {
                return;
            }
        }
        throw new IllegalStateException("Of none of these products there is a choice");
    }
}
