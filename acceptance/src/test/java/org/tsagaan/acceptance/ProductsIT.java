package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A producer's product from its draft on a phone to its offer, and the desk that approves it. */
class ProductsIT extends WrongInputTest {

    @Test
    void aProducerDraftsMendsAndDescribesAProductAndListsItOnceApproved() {
        String gtin = ProductApiIT.gtin();
        Page own = workshop();
        own.navigate(url("/merchant/products"));
        own.locator("#new-product").click();
        draft(own, gtin);
        String address = own.url();
        Page stale = own.context().newPage();
        stale.navigate(address);

        own.locator("#nameZh").fill("改过的奶豆腐");
        own.locator("#mend-product").click();
        assertThat(own.locator("h1")).containsText("改过的奶豆腐");
        stale.locator("#descriptionZh").fill("别处写的介绍");
        stale.locator("#mend-product").click();
        assertThat(stale.locator("#form-problems")).isVisible();
        assertThat(stale.locator("#descriptionZh")).hasValue("别处写的介绍");
        stale.locator("#open-again").click();
        assertThat(stale.locator("#nameZh")).hasValue("改过的奶豆腐");

        describe(own);
        approve(gtin, own);
        own.reload();
        assertThat(own.locator("h1 .tag-official")).isVisible();
        assertThat(own.locator("#mend-form")).hasCount(0);
        own.locator("#to-offers").click();
        assertThat(own.locator("#productId option:has-text('" + gtin + "')")).hasCount(1);
        withdraw(own, address);
    }

    @Test
    void everyFieldThatIsWrongIsNamedAndNothingIsLost() {
        Page page = visitor("en-GB", DESK);
        signIn(page, "workshop@example.test", "tsagaan-workshop-demo");
        page.navigate(url("/merchant/products/new"));
        String all = page.locator("#draft-form").getAttribute("action");
        Map<String, String> sound = new LinkedHashMap<>();
        sound.put("gtin", "9520000100019");
        sound.put("categoryCode", "hurood");
        sound.put("standardId", page.locator("#standardId option").nth(1).getAttribute("value"));
        sound.put("nameZh", "奶豆腐");
        sound.put("nameEn", "Milk tofu");
        sound.put("netContentGrams", "500");
        sound.put("storage", "CHILLED");
        sound.put("shelfLifeDays", "45");
        assertThat(post(page, all, sound).text()).contains("9520000100018");
        check(page, all, sound, List.of("gtin", "netContentGrams", "shelfLifeDays"), true);
        check(page, all, sound, List.of("categoryCode", "standardId", "storage"), false);
        checkText(page, all, sound, "nameZh");
        checkText(page, all, sound, "nameEn");
        page.navigate(url("/merchant/products"));
        page.locator("tr:has(.tag-official) a").first().click();
        String notes = page.locator("#notes-form").getAttribute("action");
        String one = notes.replace("/notes", "");
        check(page, one, sound, List.of("version", "netContentGrams"), true);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("tasteZh", " ");
        said.put("tasteEn", "sour");
        for (String field : List.of("energy", "protein", "fat", "carbohydrate", "sodium")) {
            said.put(field, "1");
        }
        check(page, notes, said, List.of("energy", "protein", "fat", "sodium"), true);
        check(page, notes, said, List.of("firmness"), false);
        checkText(page, notes, said, "tasteZh");
        said.put("tasteZh", "酸");
        said.put("fat", "100.1");
        assertThat(post(page, notes, said).text()).contains("href=\"#nutrition\"");
        checkText(page, one + "/withdrawal", Map.of(), "reason");
        Page desk = visitor("en-GB", DESK);
        signIn(desk, "county@example.test", "tsagaan-county-demo");
        desk.navigate(url("/desk/products" + one.substring(one.lastIndexOf('/'))));
        String judged = desk.url().replaceFirst("https?://[^/]+", "");
        check(desk, judged + "/approval", Map.of(), List.of("version"), false);
        checkText(desk, judged + "/withdrawal", Map.of(), "reason");
    }

    private Page workshop() {
        Page page = visitor("zh-CN", PHONE);
        signIn(page, "workshop@example.test", "tsagaan-workshop-demo");
        return page;
    }

    /** With a digit mistyped and a number that is none; all that was typed is still there. */
    private static void draft(Page page, String gtin) {
        String mistyped = gtin.substring(0, 12) + (gtin.charAt(12) - '0' + 1) % 10;
        page.locator("#nameZh").fill("试验奶豆腐");
        page.locator("#nameEn").fill("Trial hurood");
        page.locator("#gtin").fill(mistyped);
        page.locator("#categoryCode").selectOption("hurood");
        Locator standard = page.locator("#standardId option:has-text('DBS15/001.3')");
        page.locator("#standardId").selectOption(standard.getAttribute("value"));
        page.locator("#netContentGrams").fill("500000");
        page.locator("#storage").selectOption("CHILLED");
        page.locator("#shelfLifeDays").fill("45");
        page.locator("#descriptionZh").fill("配料：生牛乳。<script>probe(1)</script>");
        page.locator("#draft-product").click();
        assertThat(page.locator("#gtin-problem")).containsText(gtin);
        assertThat(page.locator("#netContentGrams-problem")).isVisible();
        assertThat(page.locator("#gtin")).hasValue(mistyped);
        assertThat(page.locator("#nameEn")).hasValue("Trial hurood");
        assertThat(page.locator("#categoryCode")).hasValue("hurood");
        assertThat(page.locator("#storage")).hasValue("CHILLED");
        page.locator("#gtin").fill(gtin);
        page.locator("#netContentGrams").fill("500");
        page.locator("#draft-product").click();
        assertThat(page.locator("h1 .tag-draft")).isVisible();
    }

    private static void describe(Page page) {
        page.locator("#tasteZh").fill("微酸");
        page.locator("#tasteEn").fill("Faintly sour");
        page.locator("#firmness").selectOption("3");
        page.locator("#energy").fill("1380");
        page.locator("#protein").fill("45.25");
        page.locator("#fat").fill("12");
        page.locator("#carbohydrate").fill("8.0");
        page.locator("#sodium").fill("90");
        page.locator("#keep-notes").click();
        assertThat(page.locator("#protein-problem")).isVisible();
        assertThat(page.locator("#tasteZh")).hasValue("微酸");
        page.locator("#protein").fill("45.2");
        page.locator("#keep-notes").click();
        assertThat(page.locator("#form-problems")).hasCount(0);
        assertThat(page.locator("#protein")).hasValue("45.2");
        assertThat(page.locator("#fat")).hasValue("12.0");
    }

    /** As it was read: mended meanwhile, it is shown again and not approved. */
    private void approve(String gtin, Page own) {
        Page desk = visitor("en-GB", DESK);
        signIn(desk, "county@example.test", "tsagaan-county-demo");
        desk.navigate(url("/desk/overview"));
        desk.locator("main a[href='/desk/products']").click();
        desk.locator("tr:has-text('" + gtin + "') a").click();
        assertThat(desk.locator("#to-producer")).hasAttribute("href", producer(own));
        own.reload();
        own.locator("#nameEn").fill("Trial hurood, mended");
        own.locator("#mend-product").click();
        assertThat(own.locator("#nameEn")).hasValue("Trial hurood, mended");
        desk.locator("#approve-product").click();
        assertThat(desk.locator("#form-problems")).isVisible();
        assertThat(desk.locator("h1")).containsText("Trial hurood, mended");
        desk.locator("#approve-product").click();
        assertThat(desk.locator("h1 .tag-official")).isVisible();
        assertThat(desk.locator("#approve-product")).hasCount(0);
        desk.navigate(url("/desk/products"));
        assertThat(desk.locator("tr:has-text('" + gtin + "')")).hasCount(0);
    }

    private static String producer(Page own) {
        return own.url().replaceFirst(".*/products/([0-9]+)/.*", "/desk/producers/$1");
    }

    private static void withdraw(Page page, String address) {
        page.navigate(address);
        page.locator("#reason").fill("不再生产");
        page.locator("#withdraw-product").click();
        assertThat(page.locator("h1 .tag-caution")).isVisible();
        assertThat(page.locator("#notes-form")).hasCount(0);
        assertThat(page.locator("main")).containsText("微酸");
    }
}
