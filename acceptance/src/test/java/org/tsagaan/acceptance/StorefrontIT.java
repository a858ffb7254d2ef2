package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sells and who makes is always shown, with the paper by which they may. */
class StorefrontIT extends ShoppingTest {

    @Test
    void aProductLeadsToItsStoreAndToItsProducer() {
        Page page = visitor("zh-CN", PHONE);
        page.navigate(url("/search"));
        page.locator(".product-card a").first().click();
        String product = page.url();
        page.locator("main a[href^='/stores/']").first().click();
        assertThat(page.locator(".trust-number").first()).isVisible();
        assertThat(page.locator("#offered")).isVisible();
        page.navigate(product);
        page.locator(".trust a[href^='/producers/']").click();
        assertThat(page.locator(".trust-number").first()).containsText("DEMO-");
        assertThat(page.locator("main a[href^='/stores/']").first()).isVisible();
    }

    @Test
    void aDemonstrationStoreShowsItsRecognitionAndItsSuppliers() {
        Page page = visitor("en-GB", DESK);
        page.navigate(url("/stores?kind=DEMONSTRATION_STORE"));
        assertThat(page.locator(".seller-card").first()).containsText("DEMO-SFD-");
        page.navigate(url("/stores/white-food-hall"));
        assertThat(page.locator(".trust").first()).containsText("DEMO-SFD-001");
        assertThat(page.locator(".seller-map svg")).isVisible();
        assertThat(page.locator("#suppliers tbody tr").first()).containsText("in force");
        page.locator("#suppliers a").first().click();
        assertThat(page.locator(".trust").first()).containsText("Registration");
    }

    @Test
    void whoseCertificateIsSuspendedIsShownAsThatAndSellsNothing() {
        Page page = visitor("en-GB", DESK);
        page.navigate(url("/stores/sand-willow"));
        assertThat(page.locator(".alert-caution").first())
                .containsText("The certificate is suspended");
        assertThat(page.locator(".trust-fails").first()).containsText("DEMO-152529-0014");
        assertThat(page.locator(".product-card")).hasCount(0);
        page.navigate(url("/stores/grey-crane-well?lang=zh"));
        assertThat(page.locator(".alert-caution").first()).containsText("证书已过期");
    }

    @Test
    void theDirectoryIsNarrowedByPlaceAndReadPageByPage() {
        Page page = visitor("zh-CN", DESK);
        page.navigate(url("/stores"));
        List<String> first = page.locator(".seller-card h3 a").allTextContents();
        page.locator("a[rel=next]").click();
        List<String> second = page.locator(".seller-card h3 a").allTextContents();
        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
        page.navigate(url("/stores"));
        page.locator("select[name=division]").selectOption("152530");
        page.locator(".filter-line button").click();
        assertThat(page.locator(".seller-card").first()).containsText("正蓝旗");
        assertThat(page.locator(".seller-card:not(:has-text('正蓝旗'))")).hasCount(0);
    }

    @Test
    void aStoreWithManyProductsIsReadPageByPage() {
        Page page = visitor("zh-CN", DESK);
        page.navigate(url("/stores/white-food-hall"));
        List<String> first = page.locator(".product-card a").allTextContents();
        page.locator("a[rel=next]").click();
        List<String> second = page.locator(".product-card a").allTextContents();
        assertThat(second).isNotEmpty();
        assertThat(first).hasSize(24);
    }

    @Test
    void whatIsNotThereIsSaidInTheReadersLanguage() {
        Page page = visitor("en-GB", PHONE);
        for (String path : List.of("/stores/no-such-store", "/producers/1", "/stores/NO!")) {
            assertThat(page.navigate(url(path)).status()).as(path).isEqualTo(404);
            assertThat(page.locator("h1")).hasText("Nothing at this address");
        }
        assertThat(page.navigate(url("/stores?division=1&kind=X&after=-1")).status())
                .isEqualTo(400);
        assertThat(page.locator("#form-problems li")).hasCount(3);
    }
}
