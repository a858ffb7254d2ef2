package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of the shop can be used by everyone: no violation that axe-core knows, in both
 * languages, by day and by night, on a phone and on a desk, and nothing wider than the screen.
 */
class EveryPageIT extends JudgingTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void isForEveryone(String language) {
        Page page = visitor(language, PHONE);
        List<String> wrong = new ArrayList<>();
        for (String path :
                List.of("/", "/search", "/search?q=zzqqxx", "/search?from=x", "/stores")) {
            look(page, path, wrong);
        }
        look(page, "/parks", wrong);
        look(page, "/parks?division=152900", wrong);
        look(page, "/parks?division=x", wrong);
        page.navigate(url("/parks"));
        page.locator("#parks h3 a").first().click();
        PageJudge.judge(page, "park", wrong);
        look(page, "/near", wrong);
        look(page, "/near?near=152530", wrong);
        look(page, "/search?near=152530&sort=NEAREST", wrong);
        look(page, "/search?q=ndf&division=152500&daysLeft=7", wrong);
        look(page, "/stores/white-food-hall/news", wrong);
        for (String store : List.of("milk-and-mountain", "red-hill-larder", "seven-springs")) {
            look(page, "/stores/" + store, wrong);
        }
        for (String path : List.of("/stores/white-food-hall", "/stores/sand-willow", "/cart")) {
            look(page, path, wrong);
        }
        for (String path : List.of("/sign-in", "/sign-up", "/products/1", "/account")) {
            look(page, path, wrong);
        }
        buy(page, wrong);
        page.navigate(url("/standards"));
        PageJudge.judge(page, "standards", wrong);
        page.locator("tbody a").first().click();
        PageJudge.judge(page, "standard", wrong);
        look(page, "/register", wrong);
        look(page, "/register?q=zzqqxx", wrong);
        look(page, "/marks", wrong);
        look(page, "/marks?q=zzqqxx", wrong);
        page.navigate(url("/register"));
        page.locator("tbody a[href*='/certificates/']").first().click();
        PageJudge.judge(page, "certificate", wrong);
        review(page, wrong);
        applyForRegistration(page, wrong);
        assertThat(wrong).isEmpty();
    }

    /** The form empty and refused: each step as whoever begins sees it. */
    private void applyForRegistration(Page page, List<String> wrong) {
        signIn(page, "shopper@example.test", "tsagaan-shopper-demo");
        look(page, "/applications", wrong);
        page.navigate(url("/applications"));
        page.locator("button[value=PARK_TENANT]").click();
        page.locator("#go-on").click();
        page.locator("#form-problems").waitFor();
        PageJudge.judge(page, "application refused", wrong);
        String application = page.url().replaceFirst("/who$", "");
        for (String step : List.of("/where", "/what", "/papers", "/send", "")) {
            look(page, application.replaceFirst(".*/applications", "/applications") + step, wrong);
        }
        page.locator("summary").last().click();
        page.locator("#withdraw").click();
        PageJudge.judge(page, "application withdrawn", wrong);
    }

    /** A product that was judged, judging one, and who moderates. */
    private void review(Page page, List<String> wrong) {
        toJudged(page);
        PageJudge.judge(page, "product that was judged", wrong);
        page.navigate(page.url().replaceFirst("[?#].*", "") + "/reviews");
        PageJudge.judge(page, "reviews", wrong);
        String questions = page.url().replaceFirst("/reviews.*", "/questions");
        page.navigate(questions);
        PageJudge.judge(page, "questions", wrong);
        signIn(page, "operator@example.test", "tsagaan-operator-demo");
        look(page, "/desk/reviews", wrong);
        look(page, "/desk/delivery", wrong);
        page.locator(".parcel button").first().evaluate("it => it.form.noValidate = true");
        page.locator(".parcel button").first().click();
        page.locator("#form-problems").waitFor();
        PageJudge.judge(page, "hiding refused", wrong);
        look(page, "/desk/questions", wrong);
        look(page, "/desk/storefronts", wrong);
        look(page, "/desk/storefronts/pictures", wrong);
        signIn(page, "shopper@example.test", "tsagaan-shopper-demo");
        page.navigate(questions);
        page.locator("#ask-question").click();
        page.locator("#form-problems").waitFor();
        PageJudge.judge(page, "question refused", wrong);
        look(page, "/account/searches", wrong);
        toReviewable(page);
        PageJudge.judge(page, "order to review", wrong);
        page.locator(".write-review").first().click();
        page.locator("#send-review").click();
        page.locator("#form-problems").waitFor();
        PageJudge.judge(page, "review refused", wrong);
    }

    private void buy(Page page, List<String> wrong) {
        page.navigate(url("/search?storage=AMBIENT"));
        page.locator(".product-card a").first().click();
        page.waitForURL("**/products/*");
        PageJudge.judge(page, "product", wrong);
        String product = page.url();
        page.locator(".trust a[href^='/producers/']").first().click();
        page.waitForURL("**/producers/*");
        PageJudge.judge(page, "producer", wrong);
        page.navigate(product);
        page.locator("#add-to-cart").click();
        page.locator("#to-checkout").waitFor();
        PageJudge.judge(page, "cart", wrong);
        page.locator("#to-checkout").click();
        page.locator("#place-order").waitFor();
        PageJudge.judge(page, "checkout", wrong);
        page.evaluate("document.querySelectorAll('[required]').forEach(e => e.required = false)");
        page.locator("#place-order").click();
        page.locator("#phone-problem").waitFor();
        PageJudge.judge(page, "checkout refused", wrong);
        fillAddress(page);
        page.locator("#place-order").click();
        page.locator("#pay").waitFor();
        PageJudge.judge(page, "order", wrong);
    }
}
