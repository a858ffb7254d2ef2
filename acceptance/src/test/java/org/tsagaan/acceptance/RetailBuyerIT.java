package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A supermarket's buyer orders by a list across sellers, and gets the papers of a delivery. */
@OneAtATime
class RetailBuyerIT extends BrowserTest {

    private static final int DESK = 1280;

    /** The store whose merchant can sign in, so that what it sells can be sent. */
    private static final String STORE = "white-food-hall";

    @Test
    void aBuyerMendsAListOrdersAcrossTwoSellersAndGetsTheEvidence() throws IOException {
        Page buyer = signedIn("buyer@example.test", "tsagaan-buyer-demo", "/wholesale");
        Offer ofStore = offerOf(buyer, "words=" + STORE, STORE);
        Offer other = anotherSellers(buyer, ofStore);
        String wrongDigit = ofStore.gtin().substring(0, 12) + (9 - ofStore.gtin().charAt(12) + '0');
        check(
                buyer,
                "GTIN，箱数，卖家\n%s，%d，%s\n%s\t1000000\n%s,2\n9520000999995 3"
                        .formatted(
                                ofStore.gtin(), ofStore.least(), STORE, other.gtin(), wrongDigit));
        assertThat(buyer.locator("#bad-lines")).containsText("3");
        assertThat(line(buyer, 3)).containsText("最近的可订数");
        assertThat(line(buyer, 4)).containsText("校验码应是");
        assertThat(line(buyer, 5)).containsText("没有 GTIN 为");
        assertThat(buyer.locator("#place-order")).hasCount(0);
        check(
                buyer,
                "%s %d %s\n%s;%d;%s"
                        .formatted(
                                ofStore.gtin(),
                                ofStore.least(),
                                STORE,
                                other.gtin(),
                                other.least(),
                                other.seller()));
        assertThat(buyer.locator("#bad-lines")).hasCount(0);
        assertThat(buyer.locator("#totals tbody tr")).hasCount(2);
        buyer.locator("#place-order").click();
        assertThat(buyer.locator("#order-state")).hasAttribute("data-state", "PLACED");
        String order = buyer.url();
        pay(buyer, order);
        send(order.substring(order.lastIndexOf('/') + 1));
        buyer.navigate(order);
        Map<String, String> files = unzip(buyer);
        assertThat(files.keySet()).anyMatch(name -> name.endsWith(".pdf")).contains("ledger.csv");
        assertThat(files.get("ledger.csv")).contains(ofStore.gtin()).doesNotContain(other.gtin());
        assertThat(files.get("index.txt")).contains("ledger.csv");
    }

    @Test
    void aFileIsReadIntoTheListAndAWrongOneIsRefusedWithoutLoss() {
        Page buyer = signedIn("buyer@example.test", "tsagaan-buyer-demo", "/wholesale/order");
        upload(
                buyer,
                "9520000999995,3",
                "old.xls",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        assertThat(buyer.locator("#file-problem")).isVisible();
        assertThat(buyer.locator("#list")).hasValue("9520000999995,3");
        upload(buyer, "", "list.csv", "GTIN,箱数\n9520000999995,4".getBytes(StandardCharsets.UTF_8));
        assertThat(buyer.locator("#list")).hasValue("GTIN,箱数\n9520000999995,4");
        Page elsewhere = signedIn("buyer@example.test", "tsagaan-buyer-demo", "/wholesale/order");
        assertThat(elsewhere.locator("#list")).hasValue("GTIN,箱数\n9520000999995,4");
    }

    @Test
    void whoBuysForNobodySeesNothing() {
        Page shopper = signedIn("shopper@example.test", "tsagaan-shopper-demo", "/account");
        assertThat(shopper.navigate(url("/wholesale")).status()).isEqualTo(404);
        assertThat(shopper.navigate(url("/wholesale/deliveries/1/evidence.zip")).status())
                .isEqualTo(404);
    }

    /** What the catalogue shows of an offer. */
    private record Offer(String gtin, String seller, int least) {}

    private Page signedIn(String email, String password, String next) {
        Page page = visitor("zh-CN", DESK);
        page.navigate(url("/sign-in?next=" + next));
        page.locator("input[name=email]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.locator("#sign-in").click();
        page.waitForURL("**" + next);
        return page;
    }

    private Offer offerOf(Page page, String query, String seller) {
        page.navigate(url("/wholesale?" + query));
        return offers(page).stream()
                .filter(o -> o.seller().equals(seller))
                .findFirst()
                .orElseThrow();
    }

    private Offer anotherSellers(Page page, Offer first) {
        page.navigate(url("/wholesale"));
        return offers(page).stream()
                .filter(o -> !o.seller().equals(first.seller()) && !o.gtin().equals(first.gtin()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Offer> offers(Page page) {
        return page.locator("#offers tbody tr").all().stream()
                .map(
                        row ->
                                new Offer(
                                        row.getAttribute("data-gtin"),
                                        row.locator("input[name=seller]").getAttribute("value"),
                                        Integer.parseInt(
                                                row.locator("input[name=cases]")
                                                        .getAttribute("min"))))
                .toList();
    }

    private void check(Page page, String list) {
        page.navigate(url("/wholesale/order"));
        page.locator("#list").fill(list);
        page.locator("#check-list").click();
        page.locator("#checked-lines").waitFor();
    }

    private static void upload(Page page, String typed, String name, byte[] content) {
        page.locator("#list").fill(typed);
        page.locator("#file")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        page.locator("#check-list").click();
        page.waitForLoadState();
    }

    private static Locator line(Page page, int number) {
        return page.locator("#checked-lines tr[data-line='" + number + "']");
    }

    private void pay(Page page, String order) {
        page.locator("#pay").click();
        Locator field = page.locator("#number");
        if (!field.isVisible()) {
            page.locator("details.method summary").first().click();
        }
        field.fill("4242424242424242");
        page.locator("#expiry").fill("12/34");
        page.locator("#cvc").fill("123");
        page.locator("details.method form").first().getByRole(AriaRole.BUTTON).first().click();
        page.waitForURL("**/orders/**");
        for (int i = 0; i < 40; i++) {
            page.navigate(order);
            if ("PAID".equals(page.locator("#order-state").getAttribute("data-state"))) {
                return;
            }
            page.waitForTimeout(250);
        }
        assertThat(page.locator("#order-state")).hasAttribute("data-state", "PAID");
    }

    /** The oldest stand first, fifty on a page: the newest is looked for page by page. */
    private void send(String number) {
        Page merchant = signedIn("store@example.test", "tsagaan-store-demo", "/merchant");
        Locator part =
                merchant.locator("section.parcel")
                        .filter(new Locator.FilterOptions().setHasText(number));
        while (part.count() == 0) {
            merchant.locator("a[href*='after=']").click();
            merchant.waitForLoadState();
        }
        Locator form = part.locator("form[action$='/dispatch']");
        form.locator("input[name=carrier]").fill("示范冷链");
        form.locator("input[name=tracking]").fill("DEMO0001");
        form.locator("button").click();
        merchant.waitForLoadState();
        assertThat(merchant.locator("#stopped")).hasCount(0);
    }

    private static Map<String, String> unzip(Page page) throws IOException {
        Download download = page.waitForDownload(() -> page.locator("a.evidence").first().click());
        Map<String, String> files = new LinkedHashMap<>();
        try (InputStream stream = download.createReadStream();
                ZipInputStream zip =
                        new ZipInputStream(new ByteArrayInputStream(stream.readAllBytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
