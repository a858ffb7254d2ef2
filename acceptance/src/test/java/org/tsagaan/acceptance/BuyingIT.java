package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A shopper finds white food, buys it, and its seller sends it. */
class BuyingIT extends BrowserTest {

    private static final int PHONE = 360;
    private static final int DESK = 1280;

    @Test
    void aGuestOnAPhoneBuysWithACardAfterADecline() {
        Page page = visitor("zh-CN", PHONE, 800);
        placeOrder(page, "/search?sort=PRICE_UP");
        page.locator("#pay").click();
        page.locator("body").getByText("SIMULATED").first().waitFor();
        payByCard(page, "4000000000000002");
        assertThat(page.locator("[role=alert]").first()).isVisible();
        payByCard(page, "4242424242424242");
        awaitState(page, "PAID");
    }

    @Test
    void anOrderThatWasNotDispatchedIsCancelledAndRefunded() {
        Page page = visitor("en-GB", DESK, 900);
        placeOrder(page, "/search?sort=PRICE_DOWN");
        page.locator("#pay").click();
        payByCard(page, "4242424242424242");
        awaitState(page, "PAID");
        page.locator("#cancel").click();
        assertThat(page.locator("main")).containsText("Refund of");
    }

    @Test
    void theMerchantSeesItsOrdersAndAStrangerDoesNot() {
        Page merchant = visitor("zh-CN", DESK, 900);
        merchant.navigate(url("/sign-in?next=/merchant"));
        merchant.locator("input[name=email]").fill("workshop@example.test");
        merchant.locator("input[name=password]").fill("tsagaan-workshop-demo");
        merchant.locator("#sign-in").click();
        assertThat(merchant.locator("h1")).hasText("卖家工作台");
        Page stranger = visitor("en-GB", DESK, 900);
        stranger.navigate(url("/merchant"));
        assertThat(stranger.locator("#sign-in")).isVisible();
    }

    @Test
    void whatIsWrongInTheCheckoutIsSaidAndNothingTypedIsLost() {
        Page page = visitor("en-GB", DESK, 900);
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
        Page page = visitor("en-GB", DESK, 900);
        int status = page.navigate(url("/products/1")).status();
        assertThat(status).isEqualTo(404);
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    private void placeOrder(Page page, String search) {
        fillCart(page, search);
        page.locator("#to-checkout").click();
        fillAddress(page);
        page.locator("#place-order").click();
        assertThat(page.locator("#order-state")).hasAttribute("data-state", "PLACED");
    }

    private void fillCart(Page page, String search) {
        page.navigate(url(search));
        Locator first = page.locator(".product-card a").first();
        first.click();
        page.locator("#add-to-cart").click();
    }

    private static void fillAddress(Page page) {
        page.locator("input[name=name]").fill("Lin Xiao");
        page.locator("input[name=phone]").fill("138 0000 0000");
        page.locator("input[name=email]").fill("lin@example.test");
        page.locator("select[name=provinceCode]").selectOption("110000");
        page.locator("input[name=address]").fill("Hailar Street 1");
    }

    private static void payByCard(Page page, String number) {
        Locator field = page.locator("#number");
        if (!field.isVisible()) {
            page.locator("details.method summary").first().click();
        }
        field.fill(number);
        page.locator("#expiry").fill("12/34");
        page.locator("#cvc").fill("123");
        page.locator("details.method form").first().getByRole(AriaRole.BUTTON).first().click();
    }

    /**
     * The provider's event may come after the browser: the page is looked at again until it did.
     */
    private static void awaitState(Page page, String state) {
        for (int i = 0; i < 40 && !state.equals(stateOf(page)); i++) {
            page.waitForTimeout(250);
            page.reload();
        }
        assertThat(page.locator("#order-state")).hasAttribute("data-state", state);
    }

    private static String stateOf(Page page) {
        Locator shown = page.locator("#order-state");
        return shown.count() == 0 ? "" : String.valueOf(shown.getAttribute("data-state"));
    }
}
