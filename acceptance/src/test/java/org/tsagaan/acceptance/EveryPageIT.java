package org.tsagaan.acceptance;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Every page of the shop can be used by everyone: no violation that axe-core knows, in both
 * languages, by day and by night, on a phone and on a desk, and nothing wider than the screen.
 */
class EveryPageIT extends JudgingTest {

    @InBothLanguages
    void ofTheShop(String language) {
        judge(language, this::look);
    }

    @InBothLanguages
    void ofBuying(String language) {
        judge(language, this::buy);
    }

    @InBothLanguages
    void ofWhatIsPublicOfTheTrade(String language) {
        judge(language, this::lookUp);
    }

    @InBothLanguages
    void ofReviewsAndQuestions(String language) {
        judge(language, this::review);
    }

    @InBothLanguages
    void ofApplying(String language) {
        judge(language, this::applyForRegistration);
    }

    private void look(Page page, List<String> wrong) {
        for (String path :
                List.of(
                        "/",
                        "/search",
                        "/search?q=zzqqxx",
                        "/search?from=x",
                        "/search?near=152530&sort=NEAREST",
                        "/search?q=ndf&division=152500&daysLeft=7",
                        "/near",
                        "/near?near=152530",
                        "/stores",
                        "/stores/milk-and-mountain",
                        "/stores/red-hill-larder",
                        "/stores/sand-willow",
                        "/stores/seven-springs",
                        "/stores/white-food-hall",
                        "/stores/white-food-hall/news",
                        "/sign-in",
                        "/sign-up",
                        "/products/1")) {
            look(page, path, wrong);
        }
    }

    /** Parks, standards, the register and its certificates, marks. */
    private void lookUp(Page page, List<String> wrong) {
        for (String path :
                List.of(
                        "/parks",
                        "/parks?division=152900",
                        "/parks?division=x",
                        "/standards",
                        "/laboratories",
                        "/laboratories?q=zzqqxx",
                        "/register",
                        "/register?q=zzqqxx",
                        "/marks",
                        "/marks?q=zzqqxx")) {
            look(page, path, wrong);
        }
        follow(page, "/parks", "#parks h3 a", wrong);
        follow(page, "/standards", "tbody a", wrong);
        follow(page, "/laboratories", "tbody a", wrong);
        follow(page, "/register", "tbody a[href*='/certificates/']", wrong);
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
        look(page, "/desk/market", wrong);
        look(page, "/desk/products", wrong);
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
        look(page, "/cart", wrong);
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
