package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** What tests of inspections begin with: a lot that nobody has tested yet. */
abstract class LaboratoryTest extends ShoppingTest {

    static final String LABORATORY = "正蓝旗检验所";

    /** Results that are good for whatever standard names them. */
    static final Map<String, String> GOOD =
            Map.ofEntries(
                    Map.entry("salmonella", "ND,ND,ND,ND,ND"),
                    Map.entry("listeria", "ND,ND,ND,ND,ND"),
                    Map.entry("s_aureus", "<10,<10,<10,<10,<10"),
                    Map.entry("coliforms", "<10,<10,20,<10,<10"),
                    Map.entry("aflatoxin_m1", "0.05"),
                    Map.entry("melamine", "0.1"),
                    Map.entry("lead", "0.02"),
                    Map.entry("sorbic_acid", "0.1"),
                    Map.entry("protein", "24.5"),
                    Map.entry("fat", "85"),
                    Map.entry("moisture", "3"),
                    Map.entry("alcohol", "1"));

    final Page signedIn(String who) {
        Page page = visitor("zh-CN", PHONE);
        signIn(page, who + "@example.test", "tsagaan-" + who + "-demo");
        return page;
    }

    /** Opens a lot of the workshop, and leaves the browser at it; returns its number. */
    final String openLot(Page workshop) {
        String number = "IT-" + Long.toString(System.nanoTime(), 36);
        workshop.navigate(url("/merchant/lots/new"));
        Locator product = workshop.locator("#productId");
        product.selectOption(product.locator("option").nth(1).getAttribute("value"));
        workshop.locator("#lotNumber").fill(number);
        workshop.locator("#producedOn").fill(yesterday());
        workshop.locator("#quantity").fill("100");
        workshop.locator("#milkSourceZh").fill("自家 12 头牛，夏营地");
        workshop.locator("#open-lot").click();
        assertThat(workshop.locator("h1")).containsText(number);
        return number;
    }

    /** Asks the laboratory of the banner for an inspection of the lot. */
    static void ask(Page workshop) {
        workshop.locator("#ask-inspection").click();
        workshop.locator("section.parcel", new Page.LocatorOptions().setHasText(LABORATORY))
                .locator("button")
                .click();
        assertThat(workshop.locator("section[aria-labelledby=inspections]")).containsText("待收样");
    }

    /** Opens what a laboratory was asked. */
    final void find(Page analyst, String state, String number) {
        analyst.navigate(url("/laboratory?state=" + state));
        analyst.locator("#queue tbody a", new Page.LocatorOptions().setHasText(number)).click();
        assertThat(analyst.locator("h1")).containsText(number);
    }

    static String yesterday() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();
    }
}
