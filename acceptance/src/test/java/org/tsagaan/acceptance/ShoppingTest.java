package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** What shoppers and sellers do in more than one test. */
abstract class ShoppingTest extends BrowserTest {

    static final String GOOD_CARD = "4242424242424242";
    static final String DECLINED_CARD = "4000000000000002";
    private static final int LOOKS = 60;

    void placeOrder(Page page, String list) {
        fillCart(page, list);
        page.locator("#to-checkout").click();
        fillAddress(page);
        page.locator("#place-order").click();
        assertThat(page.locator("#order-state")).hasAttribute("data-state", "PLACED");
    }

    /** Puts the first product of a list into the cart. */
    void fillCart(Page page, String list) {
        page.navigate(url(list));
        page.locator(".product-card a").first().click();
        page.locator("#add-to-cart").click();
    }

    static void fillAddress(Page page) {
        page.locator("input[name=name]").fill("Lin Xiao");
        page.locator("input[name=phone]").fill("138 0000 0000");
        page.locator("input[name=email]").fill("lin@example.test");
        page.locator("select[name=provinceCode]").selectOption("110000");
        page.locator("input[name=address]").fill("Hailar Street 1");
    }

    static void payByCard(Page page, String number) {
        Locator field = page.locator("#number");
        if (!field.isVisible()) {
            page.locator("details.method summary").first().click();
        }
        field.fill(number);
        page.locator("#expiry").fill("12/34");
        page.locator("#cvc").fill("123");
        page.locator("details.method form").first().getByRole(AriaRole.BUTTON).first().click();
    }

    void signIn(Page page, String email, String password) {
        page.navigate(url("/sign-in"));
        page.locator("input[name=email]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.locator("#sign-in").click();
    }

    /** An order of who is signed in, something of which was sent and not yet reviewed. */
    void toReviewable(Page page) {
        page.navigate(url("/account"));
        for (String order : hrefs(page.locator("main a[href^='/orders/']"))) {
            page.navigate(url(order));
            if (page.locator(".write-review").count() > 0) {
                return;
            }
        }
        throw new IllegalStateException("Nothing of these orders can be reviewed");
    }

    /** The page of a product that somebody judged. */
    void toJudged(Page page) {
        page.navigate(url("/search"));
        for (String product : hrefs(page.locator(".product-card a"))) {
            page.navigate(url(product));
            if (page.locator(".rating").count() > 0) {
                return;
            }
        }
        throw new IllegalStateException("Nobody has judged any of these products");
    }

    static List<String> hrefs(Locator links) {
        return links.all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .distinct()
                .toList();
    }

    /** The provider's event may come after the browser: the page is looked at again until then. */
    static void awaitState(Page page, String state) {
        for (int i = 0; i < LOOKS && !state.equals(stateOf(page)); i++) {
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
