package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A shopper comes for what was ordered, and is given it for a code. */
@OneAtATime
class PickUpIT extends ShoppingTest {

    private static final String STORE = "/stores/white-food-hall";
    private static final String FETCHED = ".parcel input[value=PICKED_UP]";

    @Test
    void onAPhoneWithoutScriptNoAddressIsNeededAndTheCodeOpensTheHand() {
        Page buyer = visitorWithoutScript(PHONE);
        order(buyer, STORE);
        assertThat(buyer.locator(".pick-up-place").first()).isVisible();
        assertThat(buyer.locator(".pick-up")).containsText("最迟");
        String number = buyer.url().replaceFirst(".*/orders/(TS\\w{12}).*", "$1");
        buyer.locator("#pay").click();
        payByCard(buyer, GOOD_CARD);
        awaitState(buyer, "PAID");
        assertThat(buyer.locator(".pick-up-code")).hasCount(0);

        Page seller = visitor("zh-CN", DESK);
        signIn(seller, "store@example.test", "tsagaan-store-demo");
        Locator part = part(seller, "TO_DISPATCH", number);
        assertThat(part).not().containsText("Hailar");
        part.locator("form[action$='/readiness'] button").click();

        buyer.reload();
        String code = buyer.locator(".pick-up-code").textContent();
        part = part(seller, "READY_FOR_PICKUP", number);
        part.locator("input[name=code]").fill("0000 0000");
        part.locator("form[action$='/collection'] button").click();
        assertThat(seller.locator("#form-problems")).containsText("取货码不对");
        part = seller.locator(".parcel", new Page.LocatorOptions().setHasText(number));
        assertThat(part.locator("input[name=code]")).hasValue("0000 0000");
        part.locator("input[name=code]").fill(code);
        part.locator("form[action$='/collection'] button").click();
        assertThat(part(seller, "COLLECTED", number)).isVisible();

        buyer.reload();
        assertThat(buyer.locator(".progress-part").first()).containsText("已自提");
        assertThat(buyer.locator(".write-review").first()).isVisible();
    }

    @Test
    void theSellerOffersItAndTakesItBack() {
        Page seller = visitor("en-GB", PHONE);
        signIn(seller, "store@example.test", "tsagaan-store-demo");
        seller.navigate(url("/merchant/storefront"));
        seller.locator("#readyHours").fill("100");
        seller.locator("#set-pick-up").click();
        assertThat(seller.locator("#readyHours-problem")).isVisible();
        assertThat(seller.locator("#readyHours")).hasValue("100");
        seller.locator("#readyHours").fill("5");
        seller.locator("#set-pick-up").click();
        Page reader = visitor("en-GB", PHONE);
        reader.navigate(url(STORE));
        assertThat(reader.locator("#pick-up")).containsText("within 5 hours");
        seller.locator("#pickUp").uncheck();
        seller.locator("#set-pick-up").click();
        assertThat(seller.locator("#pickUp")).not().isChecked();
        reader.reload();
        assertThat(reader.locator("#pick-up")).hasCount(0);
        seller.locator("#pickUp").check();
        seller.locator("#readyHours").fill("4");
        seller.locator("#set-pick-up").click();
        reader.reload();
        assertThat(reader.locator("#pick-up")).containsText("within 4 hours");
    }

    /** Orders the first thing that a storefront sells, to be fetched. */
    private void order(Page page, String store) {
        fillCart(page, store);
        page.locator("#to-checkout").click();
        assertThat(page.locator(FETCHED)).not().isChecked();
        page.locator(FETCHED).check();
        page.locator("button[name=update]").click();
        assertThat(page.locator(FETCHED)).isChecked();
        assertThat(page.locator("select[name=provinceCode]")).hasCount(0);
        page.locator("input[name=name]").fill("Lin Xiao");
        page.locator("input[name=phone]").fill("138 0000 0000");
        page.locator("input[name=email]").fill("lin@example.test");
        page.locator("#place-order").click();
        assertThat(page.locator("#order-state")).hasAttribute("data-state", "PLACED");
    }

    private Locator part(Page seller, String state, String number) {
        seller.navigate(url("/merchant?state=" + state));
        return seller.locator(".parcel", new Page.LocatorOptions().setHasText(number));
    }
}
