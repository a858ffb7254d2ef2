package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A shopper finds white food, buys it, and its seller sends it. */
class BuyingIT extends ShoppingTest {

    @Test
    void aGuestOnAPhoneBuysWithACardAfterADecline() {
        Page page = visitor("zh-CN", PHONE);
        fillCart(page, "/search?sort=PRICE_UP");
        seeTrust(page);
        placeOrder(page, "/search?sort=PRICE_UP");
        seeTrust(page);
        page.locator("#pay").click();
        page.locator("body").getByText("SIMULATED").first().waitFor();
        payByCard(page, "4000000000000002");
        assertThat(page.locator("[role=alert]").first()).isVisible();
        payByCard(page, "4242424242424242");
        awaitState(page, "PAID");
    }

    /** A line says what it rests on, each fact with its number. */
    private static void seeTrust(Page page) {
        Locator facts = page.locator(".cart-line .trust").first().locator(".trust-fact");
        assertThat(facts).hasCount(4);
        assertThat(facts.nth(2)).containsText("DEMO-R-");
    }

    @Test
    void anOrderThatWasNotDispatchedIsCancelledAndRefunded() {
        Page page = visitor("en-GB", DESK);
        placeOrder(page, "/search?sort=PRICE_DOWN");
        page.locator("#pay").click();
        payByCard(page, "4242424242424242");
        awaitState(page, "PAID");
        page.locator("#cancel").click();
        assertThat(page.locator("main")).containsText("Refund of");
    }

    @Test
    void theMerchantSeesItsOrdersAndAStrangerDoesNot() {
        Page merchant = visitor("zh-CN", DESK);
        merchant.navigate(url("/sign-in?next=/merchant"));
        merchant.locator("input[name=email]").fill("workshop@example.test");
        merchant.locator("input[name=password]").fill("tsagaan-workshop-demo");
        merchant.locator("#sign-in").click();
        assertThat(merchant.locator("h1")).hasText("卖家工作台");
        Page stranger = visitor("en-GB", DESK);
        stranger.navigate(url("/merchant"));
        assertThat(stranger.locator("#sign-in")).isVisible();
    }

    @Test
    void whatIsWrongInTheCheckoutIsSaidAndNothingTypedIsLost() {
        Page page = visitor("en-GB", DESK);
        fillCart(page, "/search");
        page.locator("#to-checkout").click();
        fillAddress(page);
        page.locator("input[name=phone]").fill("none");
        page.locator("#place-order").click();
        assertThat(page.locator("#phone-problem")).isVisible();
        assertThat(page.locator("input[name=address]")).hasValue("Hailar Street 1");
    }

    @Test
    void whatCannotBeFoundIsSaidInTheReadersLanguage() {
        Page page = visitor("en-GB", DESK);
        int status = page.navigate(url("/products/1")).status();
        assertThat(status).isEqualTo(404);
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }
}
