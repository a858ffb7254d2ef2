package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Paying: by card on a desk, by a wallet that leads elsewhere and back on a phone. */
class PayingIT extends ShoppingTest {

    @Test
    void onADeskInChineseByCard() {
        Page page = visitor("zh-CN", DESK);
        placeOrder(page, "/search?sort=PRICE_UP");
        assertThat(page.locator("#pay")).containsText("支付 ¥");
        page.locator("#pay").click();
        payByCard(page, GOOD_CARD);
        awaitState(page, "PAID");
        assertThat(page.locator("main")).containsText("付款成功");
        assertThat(page.locator("main")).containsText("SIMULATED");
    }

    @Test
    void onAPhoneInEnglishByAWalletThatIsRefusedFirst() {
        Page page = visitor("en-GB", PHONE);
        placeOrder(page, "/search?sort=PRICE_UP");
        page.locator("#pay").click();
        chooseWallet(page);
        page.locator("button[value=refuse]").click();
        assertThat(page.locator("[role=alert]").first()).isVisible();
        chooseWallet(page);
        page.locator("button[value=authorise]").click();
        awaitState(page, "PAID");
        assertThat(page.locator("main")).containsText("Paid");
    }

    @Test
    void whoTurnsBackFromTheProviderFindsTheOrderAndPaysLater() {
        Page page = visitor("en-GB", PHONE);
        placeOrder(page, "/search?sort=PRICE_UP");
        page.locator("#pay").click();
        page.locator(".back a").click();
        assertThat(page.locator("#order-state")).hasAttribute("data-state", "PLACED");
        page.locator("#pay").click();
        payByCard(page, GOOD_CARD);
        awaitState(page, "PAID");
        assertThat(page.locator("#pay")).hasCount(0);
    }

    private static void chooseWallet(Page page) {
        Locator wallet = page.locator("details.method.alipay");
        if (!wallet.locator("button").isVisible()) {
            wallet.locator("summary").click();
        }
        wallet.locator("button").click();
        page.waitForURL("**/authorise/**");
        assertThat(page.locator("body").textContent()).contains("SIMULATED");
    }
}
