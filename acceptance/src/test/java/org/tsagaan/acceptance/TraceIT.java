package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever holds a package in hand reads what the market knows of its lot, without signing in. */
class TraceIT extends JudgingTest {

    /** A lot that is over, and one that was recalled, as their packages say them. */
    private static final String NO_LONGER_SOLD =
            """
            (select 'expired', '/01/0' || p.gtin || '/10/' || l.lot_number
             from lot l join product p on p.id = l.product_id
             where l.best_before < current_date - 1
                and not exists (select from recall_lot r where r.lot_id = l.id) limit 1)
            union all
            (select 'recalled', '/01/0' || p.gtin || '/10/' || l.lot_number
             from lot l join product p on p.id = l.product_id
             join recall_lot r on r.lot_id = l.id limit 1)
            """;

    @Test
    void theCodeOnThePackageAnswersWithTheTrustPageOfItsLot() {
        Page page = visitor("zh-CN", PHONE);
        String link = codeOfSomethingOnSale(page);
        page.navigate(url(link));
        assertThat(page.locator(".alert-done")).isVisible();
        assertThat(page.locator(".trust-fact")).hasCount(4);
        assertThat(page.locator("#report")).containsText("DEMO-R-");
        assertThat(page.locator("#holds")).isVisible();
        String events = page.locator("#events").getAttribute("href");
        Api.Answer told = Api.of(url("")).get(events).is(200);
        assertThat(told.header("Content-Type")).startsWith("application/ld+json");
        assertThat(told.text()).contains("\"bizStep\":\"commissioning\"");
    }

    @InBothLanguages
    void itAnswersOfLotsThatAreOverAndRecalledToo(String language) throws SQLException {
        Map<String, String> links = RoleCast.ask(NO_LONGER_SOLD);
        judge(
                language,
                (page, wrong) -> {
                    look(page, RoleCast.one(links, "expired"), wrong);
                    assertThat(page.locator(".trust-fact").nth(3)).isVisible();
                    assertThat(page.locator("main .alert-box").first()).isVisible();
                    assertThat(page.locator("#to-recall")).hasCount(0);
                    look(page, RoleCast.one(links, "recalled"), wrong);
                    assertThat(page.locator(".trust-fact").nth(3)).isVisible();
                    page.locator("#to-recall").click();
                    page.waitForURL("**/recalls/*");
                });
    }

    @Test
    void aDateOnThePackageThatIsNotOnRecordIsSaid() {
        Page page = visitor("en-GB", PHONE);
        String link = codeOfSomethingOnSale(page);
        page.navigate(url(link.replaceFirst("17=[0-9]{6}", "17=991231")));
        assertThat(page.locator(".alert-fault")).containsText("2099-12-31");
    }

    @Test
    void aLotThatWasNeverOpenedIsNotFound() {
        Page page = visitor("en-GB", PHONE);
        Response answer = page.navigate(url("/01/09520000100018/10/NEVER-OPENED"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    private String codeOfSomethingOnSale(Page page) {
        page.navigate(url("/search"));
        page.locator(".product-card a").first().click();
        return page.locator(".trust a[href^='/01/']").first().getAttribute("href");
    }
}
