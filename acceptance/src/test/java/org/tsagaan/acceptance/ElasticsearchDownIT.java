package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Promises 9 and 10. With Elasticsearch hung, and with it dead: buying works, search answers from
 * the database and says so; when it is back, the index equals the database, what was bought
 * meanwhile included.
 */
@OneAtATime
class ElasticsearchDownIT extends BrowserTest {

    private static final int TRIES = 240;
    private static final int BETWEEN_TRIES_MILLIS = 1000;

    @AfterEach
    void itIsBackAndTheIndexEqualsTheDatabase() {
        awaitSearch(visitor("zh-CN", 1280), false);
        Command verified = Command.run("reindex", "--verify");
        assertThat(verified.exitCode()).as(verified.said()).isZero();
        assertThat(verified.said()).contains("The index equals the database.");
    }

    @Test
    void hungItKeepsNobodyFromFindingAndBuying() {
        SearchEngine engine = SearchEngine.find();
        engine.hang();
        try {
            findAndBuy();
            assertThat(Operator.of(url("")).behind()).isPositive();
        } finally {
            engine.goOn();
        }
    }

    @Test
    void deadItKeepsNobodyFromFindingAndBuyingAndIsStartedAgain() {
        SearchEngine.find().kill();
        findAndBuy();
    }

    private void findAndBuy() {
        Page page = visitor("en-GB", 1280);
        awaitSearch(page, true);
        page.navigate(url("/search?q=zzqqxx&division=152500"));
        assertThat(page.locator(".chips .chip").first()).isVisible();
        assertThat(page.locator(".ways a").first()).isVisible();
        page.navigate(url("/search"));
        page.locator(".product-card a").first().click();
        page.locator("#add-to-cart").click();
        page.locator("#to-checkout").click();
        page.locator("input[name=name]").fill("Lin Xiao");
        page.locator("input[name=phone]").fill("138 0000 0000");
        page.locator("input[name=email]").fill("lin@example.test");
        page.locator("select[name=provinceCode]").selectOption("110000");
        page.locator("input[name=address]").fill("Hailar Street 1");
        page.locator("#place-order").click();
        assertThat(page.locator("#order-state")).hasAttribute("data-state", "PLACED");
    }

    /** The first searches may still wait for it, a second each; after them none does. */
    private void awaitSearch(Page page, boolean fromDatabase) {
        for (int i = 0; i < TRIES; i++) {
            page.navigate(url("/search"));
            if (page.locator("#from-database").isVisible() == fromDatabase) {
                assertThat(page.locator(".product-card").first()).isVisible();
                return;
            }
            page.waitForTimeout(BETWEEN_TRIES_MILLIS);
        }
        throw new AssertionError("Search " + (fromDatabase ? "did not fall back" : "is not back"));
    }
}
