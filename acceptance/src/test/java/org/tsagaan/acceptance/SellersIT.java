package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** One order from several sellers: each sends its part, and the buyer sees each. */
@OneAtATime
class SellersIT extends ShoppingTest {

    private static final String WORKSHOP = "workshop@example.test";

    @Test
    void aCartOfSeveralSellersTravelsColdWhereItMustAndWhereItIsWished() {
        Page page = visitor("en-GB", PHONE);
        fillCart(page, "/search?storage=CHILLED&sort=NEWEST");
        String first = page.locator(".cart-seller h2").first().textContent();
        addFromAnother(page, "/search?storage=AMBIENT", first);
        assertThat(page.locator(".cart-seller")).hasCount(2);
        page.locator("#to-checkout").click();
        assertThat(page.locator(".parcel", containing("must travel by cold chain"))).hasCount(1);
        String before = page.locator("#total").textContent();
        page.locator("input[name=name]").fill("Lin Xiao");
        page.locator("input[name=coldChain]").check();
        assertThat(page.locator("#total")).not().hasText(before);
        assertThat(page.locator("input[name=name]")).hasValue("Lin Xiao");
        String chosen = page.locator("#total .price").textContent().strip();
        fillAddress(page);
        page.locator("#place-order").click();
        assertThat(page.locator("#order-state")).hasAttribute("data-state", "PLACED");
        assertThat(page.locator(".progress-part")).hasCount(2);
        assertThat(page.locator(".sum .price")).hasText(chosen);
        assertThat(page.locator(".parcel", containing("Cold-chain delivery"))).hasCount(2);
    }

    @Test
    void theMerchantSendsItsPartAndTheBuyerSeesIt() {
        Page merchant = visitor("zh-CN", DESK);
        signIn(merchant, WORKSHOP, "tsagaan-workshop-demo");
        merchant.navigate(url("/merchant"));
        String shop = merchant.locator("#mine a[aria-current=page]").first().textContent().strip();

        Page buyer = visitor("zh-CN", PHONE);
        buyer.navigate(url("/search?q=" + shop));
        fillCartFrom(buyer, shop);
        buyer.locator("#to-checkout").click();
        fillAddress(buyer);
        buyer.locator("#place-order").click();
        String number = buyer.url().replaceFirst(".*/orders/(TS\\w{12}).*", "$1");
        buyer.locator("#pay").click();
        payByCard(buyer, GOOD_CARD);
        awaitState(buyer, "PAID");

        Locator part = findPart(merchant, number);
        part.locator("input[name=carrier]").fill("顺丰 <b>冷运</b>");
        part.locator("input[name=tracking]").fill("SF-IT-1");
        part.locator("button.btn-primary").click();
        merchant.navigate(url("/merchant?state=DISPATCHED"));
        buyer.reload();
        assertThat(buyer.locator(".progress-part .step-now")).containsText("已发货");
        assertThat(buyer.locator(".progress-note")).containsText("顺丰 <b>冷运</b>");
        assertThat(buyer.locator(".progress-note b")).hasCount(0);
        assertThat(buyer.locator("#cancel")).hasCount(0);
    }

    private void fillCartFrom(Page buyer, String shop) {
        buyer.locator(".product-card", containing(shop)).first().locator("a").click();
        buyer.locator("#add-to-cart").click();
        assertThat(buyer.locator(".cart-seller h2")).hasText(shop);
    }

    /** The newest order may be on a later page: parts to send are read oldest first. */
    private Locator findPart(Page merchant, String number) {
        merchant.navigate(url("/merchant"));
        Locator part = merchant.locator(".parcel", containing(number));
        for (Locator next = merchant.locator("main a.next-page");
                part.count() == 0 && next.count() > 0; ) {
            next.click();
        }
        assertThat(part.count()).isEqualTo(1);
        return part;
    }

    private void addFromAnother(Page page, String list, String notFrom) {
        page.navigate(url(list));
        page.locator(".product-card:not(:has-text(\"" + notFrom.strip() + "\")) a").first().click();
        page.locator("#add-to-cart").click();
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
