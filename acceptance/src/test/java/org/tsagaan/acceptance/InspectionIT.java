package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A workshop has a lot inspected: on its phone, at the laboratory's desk, and for all to verify.
 */
class InspectionIT extends LaboratoryTest {

    private static final String PROBE = "<script>window.probe=1</script>";

    @Test
    void askedReceivedImportedSentBackSignedVerifiedByAnybodyAndWithdrawn() {
        Page workshop = signedIn("workshop");
        String number = openLot(workshop);
        String lot = workshop.url();
        ask(workshop);
        Page analyst = signedIn("analyst");
        find(analyst, "REQUESTED", number);
        String bench = analyst.url();
        analyst.locator("#sealNumber").fill("F-1 " + PROBE);
        analyst.locator("#photo").setInputFiles(picture("a.jpg", PROBE.getBytes(UTF_8)));
        analyst.locator("#receive-sample").click();
        assertThat(analyst.locator("#photo-problem")).isVisible();
        assertThat(analyst.locator("#sealNumber")).hasValue("F-1 " + PROBE);
        analyst.locator("#photo").setInputFiles(picture("a.png", Pictures.png(1800, 900)));
        analyst.locator("#receive-sample").click();
        assertThat(analyst.locator(".review-photos img")).hasCount(1);
        analyst.locator("#photo").setInputFiles(picture("b.png", Pictures.png(90, 180)));
        analyst.locator("#add-photo").click();
        assertThat(analyst.locator(".review-photos img")).hasCount(2);
        assertThat(analyst.locator("label[for=result-lead] .optional")).hasCount(0);
        enter(analyst);
        assertThat(analyst.locator("#sign-report")).hasCount(0);
        Page approver = signedIn("approver");
        approver.navigate(bench);
        approver.locator("input[name=reason]").fill("请复核蛋白质");
        approver.locator("#send-back").click();
        assertThat(approver.locator("#sign-report")).hasCount(0);
        analyst.navigate(bench);
        assertThat(analyst.locator(".alert-caution")).containsText("请复核蛋白质");
        analyst.locator("#enter-results").click();
        approver.reload();
        approver.locator("#sign-report").click();
        approver.locator("#see-report").click();
        Page anybody = visitor("en-GB", PHONE);
        verify(anybody, approver.url());
        workshop.navigate(lot);
        Locator photo = workshop.locator(".review-photos img").first();
        photo.scrollIntoViewIfNeeded();
        photo.evaluate("it => it.decode()");
        String address = workshop.locator(".review-photos a").first().getAttribute("href");
        assertThat(get(anybody, address)).isEqualTo(404);
        assertThat(get(workshop, address.replaceFirst("/\\d+/", "/1/"))).isEqualTo(404);
        workshop.locator("#units").fill("5");
        workshop.locator("#shelve-units").click();
        assertThat(workshop.locator(".alert-done")).isVisible();
        approver.locator("#reason").fill("样品混淆");
        approver.locator("#withdraw-report").click();
        anybody.reload();
        assertThat(anybody.locator(".alert-fault")).containsText("样品混淆");
        assertThat(anybody.locator("#withdraw-report")).hasCount(0);
        workshop.navigate(lot);
        assertThat(workshop.locator(".alert-done")).hasCount(0);
        assertThat((Boolean) analyst.evaluate("window.probe === undefined")).isTrue();
    }

    /** Every address of a request, asked by whoever it is not for. */
    @Test
    void whatIsAnothersIsNotThere() {
        Page workshop = signedIn("workshop");
        String number = openLot(workshop);
        String lot = workshop.url().replace(url(""), "");
        ask(workshop);
        String cancel = workshop.locator("form[action$='/cancel']").first().getAttribute("action");
        Page analyst = signedIn("analyst");
        find(analyst, "REQUESTED", number);
        String bench = analyst.url().replace(url(""), "");
        for (String who : List.of("shopper", "store", "county", "workshop", "regulator")) {
            Page nosy = signedIn(who);
            assertThat(get(nosy, bench)).as(who).isEqualTo(404);
            assertThat(get(nosy, "/laboratory")).as(who).isEqualTo(404);
            assertThat(get(nosy, "/laboratory/reports")).as(who).isEqualTo(404);
            for (String verb : List.of("receive", "results", "sign", "send-back", "decline")) {
                assertThat(post(nosy, bench + "/" + verb)).as(who + verb).isEqualTo(404);
            }
        }
        for (String who : List.of("shopper", "store", "analyst", "approver")) {
            Page nosy = signedIn(who);
            assertThat(get(nosy, lot + "/inspection")).as(who).isEqualTo(404);
            assertThat(post(nosy, cancel)).as(who).isEqualTo(404);
            nosy.navigate(url(lot));
            assertThat(nosy.locator("#inspections")).hasCount(0);
        }
        String nested = cancel.replaceFirst("/lots/\\d+/", "/lots/1/");
        assertThat(post(workshop, nested)).isEqualTo(404);
        assertThat(post(signedIn("approver"), bench + "/receive")).isEqualTo(404);
        assertThat(post(analyst, bench + "/send-back")).isEqualTo(404);
        workshop.locator("form[action$='/cancel'] button").first().click();
        assertThat(workshop.locator("form[action$='/cancel']")).hasCount(0);
        assertThat(workshop.locator("section[aria-labelledby=inspections]")).containsText("已撤销");
    }

    private static void enter(Page analyst) {
        StringBuilder sheet = new StringBuilder("item,results\n");
        for (Locator field : analyst.locator("#results input[id^=result-]").all()) {
            String code = String.valueOf(field.getAttribute("id")).substring("result-".length());
            sheet.append(code).append(',').append(GOOD.get(code)).append('\n');
        }
        analyst.locator("#file")
                .setInputFiles(
                        new FilePayload(
                                "results.csv", "text/csv", sheet.toString().getBytes(UTF_8)));
        analyst.locator("#import-sheet").click();
        assertThat(analyst.locator("#result-lead")).hasValue("0.02");
        String report = "DEMO-IT-" + Long.toString(System.nanoTime(), 36);
        analyst.locator("#number").fill(report);
        analyst.locator("#sampledOn").fill(yesterday());
        analyst.locator("#testedOn").fill(yesterday());
        analyst.locator("#result-lead").fill(PROBE);
        analyst.locator("#enter-results").click();
        assertThat(analyst.locator("#result-lead-problem")).isVisible();
        assertThat(analyst.locator("#number")).hasValue(report);
        assertThat(analyst.locator("#result-melamine")).hasValue("0.1");
        analyst.locator("#result-lead").fill("0.02");
        analyst.locator("#enter-results").click();
        assertThat(analyst.locator("#entered")).isVisible();
    }

    /** What anybody sees, and that the paper is the one whose hash is told. */
    private static void verify(Page anybody, String report) {
        anybody.navigate(report);
        assertThat(anybody.locator(".alert-done")).isVisible();
        APIResponse paper =
                anybody.request()
                        .get(
                                anybody.url().replaceFirst("/reports/.*", "")
                                        + anybody.locator("#certificate-pdf").getAttribute("href"));
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.headers().get("content-type")).startsWith("application/pdf");
        assertThat(anybody.locator("#certificate-hash")).hasText(sha256(paper.body()));
        assertThat(anybody.request().get(paper.url()).body()).isEqualTo(paper.body());
    }

    private int get(Page page, String path) {
        return page.request().get(url(path)).status();
    }

    private int post(Page page, String path) {
        FormData form = FormData.create();
        form.set("_csrf", page.locator("input[name=_csrf]").first().inputValue());
        form.set("reason", "x");
        return page.request()
                .post(url(path), RequestOptions.create().setForm(form).setMaxRedirects(0))
                .status();
    }

    private static FilePayload picture(String name, byte[] bytes) {
        return new FilePayload(name, "image/png", bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
