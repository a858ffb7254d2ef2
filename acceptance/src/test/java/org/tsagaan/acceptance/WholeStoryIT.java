package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the market exists for, page by page, for each kind of producer: from somebody who wants to
 * sell, through registration, product, lot and laboratory, to a parcel that leaves; and back again
 * when the producer recalls the lot.
 */
class WholeStoryIT extends RegisteringTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PREFIX = "93152530MA";
    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @CsvSource({
        "FAMILY, county",
        "LARGE_HOUSEHOLD, county",
        "COOPERATIVE, county",
        "PARK_TENANT, county",
        "LICENSED_ENTERPRISE, regulator"
    })
    void fromAnApplicationToAParcelAndBackWhenTheLotIsRecalled(String kind, String official) {
        String name = "泉边奶食坊 " + Long.toString(System.nanoTime(), 36);
        Page family = signedUp();
        apply(family, kind, name);
        Page office = signedIn(official);
        approve(office, name);
        openStorefront(family);
        String gtin = ProductApiIT.gtin();
        draft(family, gtin);
        office.navigate(url("/desk/products"));
        office.locator("tr:has-text('" + gtin + "') a").click();
        office.locator("#approve-product").click();
        assertThat(office.locator("h1 .tag-official")).isVisible();
        String number = openLot(family);
        String lot = family.url();
        String offer = list(family);
        Page shopper = visitor("zh-CN", PHONE);
        shopper.navigate(url(offer));
        assertThat(shopper.locator("#add-to-cart")).hasCount(0);
        family.navigate(lot);
        family.locator("#units").fill("20");
        family.locator("#shelve-units").click();
        ask(family);
        inspect(number);
        assertThat(found(shopper, gtin, offer)).hasCount(1);
        buy(shopper, offer);
        send(family);
        family.navigate(lot);
        recall(family);
        shopper.reload();
        assertThat(shopper.locator(".alert-fault").first()).isVisible();
        shopper.locator("a[href^='/recalls/']").first().click();
        assertThat(shopper.locator("main")).containsText("请勿食用，退回商家");
        shopper.navigate(url(offer));
        assertThat(shopper.locator("#add-to-cart")).hasCount(0);
        assertThat(found(shopper, gtin, offer)).hasCount(0);
    }

    /** The offer, if it is found by its number once the index has heard of everything. */
    private Locator found(Page page, String gtin, String offer) {
        Operator.of(url("")).awaitIndex(PATIENCE);
        SearchEngine.find().refresh();
        page.navigate(url("/search?q=" + gtin));
        return page.locator(".product-card:has(a[href^='" + offer + "'])");
    }

    private void apply(Page page, String kind, String name) {
        page.navigate(url("/applications"));
        page.locator("button[value=" + kind + "]").click();
        page.locator("#nameZh").fill(name);
        page.locator("#phone").fill("138 4790 0000");
        page.locator("#creditCode").fill(creditCode());
        page.locator("#go-on").click();
        page.locator("#division").selectOption("152530");
        page.locator("#address").fill("上都镇示范路 DEMO-2 号");
        if (kind.equals("PARK_TENANT")) {
            Locator parks = page.locator("#park option:has-text('金莲川')");
            page.locator("#park").selectOption(parks.first().getAttribute("value"));
        }
        page.locator("#latitude").fill("42.24");
        page.locator("#longitude").fill("115.99");
        page.locator("#go-on").click();
        page.locator("input[value=hurood]").check();
        page.locator("#milkSource").fill("自家 12 头牛，夏营地在泉边");
        page.locator("#dailyMilk").fill("120");
        page.locator("#go-on").click();
        Locator missing = page.locator(".parcel:has(.tag-caution)");
        missing.first().waitFor();
        for (int left = missing.count(); left > 0; left--) {
            String paper = String.valueOf(missing.first().getAttribute("id"));
            upload(page, "#" + paper + " input[type=file]", "a.png", PHOTOGRAPH);
            assertThat(missing).hasCount(left - 1);
        }
        page.locator("#go-on").click();
        page.locator("#send").click();
        assertThat(page.locator("h1")).containsText("待受理");
    }

    private void approve(Page officer, String name) {
        openFile(officer, name);
        officer.locator("#accept").click();
        officer.locator("#approve").click();
        assertThat(officer.locator("h1")).containsText("已通过");
    }

    private void openStorefront(Page page) {
        page.navigate(url("/merchant/storefront"));
        page.locator("#slug").fill("Not an address");
        page.locator("#nameEn").fill("By the Spring");
        page.locator("#storyZh").fill("三代人在泉边做奶豆腐");
        page.locator("#open-storefront").click();
        assertThat(page.locator("#slug-problem")).isVisible();
        assertThat(page.locator("#storyZh")).hasValue("三代人在泉边做奶豆腐");
        page.locator("#slug").fill("spring-" + Long.toString(System.nanoTime(), 36));
        page.locator("#open-storefront").click();
        assertThat(page.locator("#describe")).isVisible();
    }

    private void draft(Page page, String gtin) {
        page.navigate(url("/merchant/products/new"));
        page.locator("#nameZh").fill("泉边奶豆腐");
        page.locator("#nameEn").fill("Hurood by the spring");
        page.locator("#gtin").fill(gtin);
        page.locator("#categoryCode").selectOption("hurood");
        Locator standard = page.locator("#standardId option:has-text('DBS15/001.3')");
        page.locator("#standardId").selectOption(standard.getAttribute("value"));
        page.locator("#netContentGrams").fill("500");
        page.locator("#storage").selectOption("CHILLED");
        page.locator("#shelfLifeDays").fill("45");
        page.locator("#draft-product").click();
        assertThat(page.locator("h1 .tag-draft")).isVisible();
    }

    /** Lists the only product, and answers the address at which it will be bought. */
    private String list(Page page) {
        page.navigate(url("/merchant/offers"));
        Locator products = page.locator("#productId option[value]:not([value=''])");
        page.locator("#productId").selectOption(products.first().getAttribute("value"));
        page.locator("#channel").selectOption("RETAIL");
        page.locator("#price").fill("48");
        page.locator("#list-product").click();
        return String.valueOf(page.locator("h3 a[href^='/products/']").getAttribute("href"));
    }

    /** Received, entered by one and signed by another. */
    private void inspect(String number) {
        Page analyst = signedIn("analyst");
        find(analyst, "REQUESTED", number);
        analyst.locator("#sealNumber").fill("F-" + number);
        analyst.locator("#photo").setInputFiles(new FilePayload("a.png", "image/png", PHOTOGRAPH));
        analyst.locator("#receive-sample").click();
        analyst.locator("#number").fill("DEMO-WS-" + Long.toString(System.nanoTime(), 36));
        analyst.locator("#sampledOn").fill(yesterday());
        analyst.locator("#testedOn").fill(yesterday());
        for (Locator field : analyst.locator("#results input[id^=result-]").all()) {
            String item = String.valueOf(field.getAttribute("id")).substring("result-".length());
            field.fill(String.valueOf(GOOD.get(item)));
        }
        analyst.locator("#enter-results").click();
        assertThat(analyst.locator("#entered")).isVisible();
        Page approver = signedIn("approver");
        approver.navigate(analyst.url());
        approver.locator("#sign-report").click();
        assertThat(approver.locator("#see-report")).isVisible();
    }

    private void buy(Page page, String offer) {
        page.navigate(url(offer));
        page.locator("#add-to-cart").click();
        page.locator("#to-checkout").click();
        fillAddress(page);
        page.locator("#place-order").click();
        page.locator("#pay").click();
        payByCard(page, GOOD_CARD);
        awaitState(page, "PAID");
    }

    private void send(Page page) {
        page.navigate(url("/merchant"));
        page.locator("input[name=carrier]").fill("冷链");
        page.locator("input[name=tracking]").fill("T1");
        page.locator("form[action$='/dispatch'] button").click();
        assertThat(page.locator("form[action$='/dispatch']")).hasCount(0);
    }

    private static void recall(Page page) {
        page.locator("#hold-lot").click();
        page.locator("#grade").selectOption("TWO");
        page.locator("#cause").fill("标签有误");
        page.locator("#advice").fill("请勿食用，退回商家");
        page.locator("#preview-recall").click();
        page.locator("#announce").click();
        assertThat(page.locator("h1")).isVisible();
    }

    /** A code that checks (GB 32100) and that nobody else has. */
    private static String creditCode() {
        String code = PREFIX + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < code.length(); i++) {
            sum += CREDIT.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % CREDIT.length();
        }
        return code + CREDIT.charAt((CREDIT.length() - sum % CREDIT.length()) % CREDIT.length());
    }
}
