package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A family registers on its phone, the county's officer decides, and everybody can look it up. */
class RegistrationIT extends RegisteringTest {

    private static final String PROBE = "<script>window.probe=1</script>";

    @Test
    void aFamilyAppliesCorrectsIsApprovedAndStandsInTheRegister() {
        String name = "奶食坊 " + Long.toString(System.nanoTime(), 36);
        Page family = signedUp();
        begin(family, name);
        String address = send(family);
        assertThat(family.locator(".progress-note")).containsText("个工作日");
        Page officer = visitor("zh-CN", PHONE);
        signIn(officer, "county@example.test", "tsagaan-county-demo");
        openFile(officer, name);
        officer.locator("#accept").click();
        officer.locator("textarea[name=reason]").fill("健康证看不清，请重拍 " + PROBE);
        officer.locator("#correct").click();
        assertThat(officer.locator("h1")).containsText("待补正");
        correct(family, address);
        openFile(officer, name);
        officer.locator("#approve").click();
        assertThat(officer.locator("h1")).containsText("已通过");
        family.navigate(address);
        assertThat(family.locator("h1")).containsText("已通过");
        family.locator("#certificate").click();
        assertThat(family.locator(".certificate")).containsText(name);
        assertThat(family.locator(".certificate svg")).isVisible();
        String certificate = family.url().replaceFirst(".*/register/", "/register/");
        Page anybody = visitor("en-GB", PHONE);
        anybody.navigate(url("/register?q=" + name.replace(" ", "%20")));
        assertThat(anybody.locator("tbody tr")).hasCount(1);
        assertThat(anybody.locator("tbody tr")).containsText("in force");
        anybody.locator("tbody a[href='" + certificate + "']").click();
        assertThat(anybody.locator(".certificate")).containsText("workshop registration");
        suspendAndReinstate(officer, certificate);
        assertThat((Boolean) family.evaluate("window.probe === undefined")).isTrue();
    }

    @Test
    void whatIsTypedIsKeptHalfWrongAndOnAnotherDay() {
        Page page = signedUp();
        page.navigate(url("/applications"));
        page.locator("button[value=LICENSED_ENTERPRISE]").click();
        page.locator("#nameZh").fill(PROBE);
        page.locator("#phone").fill("not a phone");
        page.locator("#go-on").click();
        assertThat(page.locator("#form-problems a[href='#phone']")).isVisible();
        assertThat(page.locator("#creditCode-problem")).isVisible();
        assertThat(page.locator("#phone")).hasValue("not a phone");
        page.locator("#later").click();
        page.locator("#continue").click();
        assertThat(page.locator("#nameZh")).hasValue(PROBE);
        page.locator(".step-tabs a", new Page.LocatorOptions().setHasText("提交")).click();
        assertThat(page.locator("#form-problems")).isVisible();
        assertThat(page.locator("#send")).hasCount(0);
        assertThat((Boolean) page.evaluate("window.probe === undefined")).isTrue();
        page.navigate(page.url().replace("/send", "/papers"));
        upload(page, "#file-PREMISES", "a.jpg", "<script>no picture</script>".getBytes(UTF_8));
        assertThat(page.locator("#document-PREMISES-problem")).isVisible();
    }

    /** Every address of an application, asked by whoever it is not for. */
    @Test
    void whatIsAnothersIsNotThere() {
        Page owner = signedUp();
        owner.navigate(url("/applications"));
        owner.locator("button[value=FAMILY]").click();
        String id = owner.url().replaceFirst(".*/applications/(\\d+)/.*", "$1");
        owner.navigate(url("/applications/" + id + "/papers"));
        upload(owner, "#file-IDENTITY", "身份证.png", PHOTOGRAPH);
        String document = owner.locator("#document-IDENTITY a[download]").getAttribute("href");
        APIResponse own = owner.request().get(url(document));
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.headers().get("content-disposition")).startsWith("attachment");
        assertThat(own.headers().get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(own.headers().get("content-type")).isEqualTo("image/jpeg");
        Page other = signedUp();
        other.navigate(url("/applications"));
        other.locator("button[value=FAMILY]").click();
        String theirs = other.url().replaceFirst(".*/applications/(\\d+)/.*", "$1");
        String nested = document.replace("/" + id + "/", "/" + theirs + "/");
        Page officer = visitor("zh-CN", DESK);
        signIn(officer, "county@example.test", "tsagaan-county-demo");
        for (Page nosy : List.of(other, officer)) {
            for (String path : List.of("", "/who", "/where", "/what", "/papers", "/send")) {
                assertThat(nosy.request().get(url("/applications/" + id + path)).status())
                        .as(path)
                        .isEqualTo(404);
            }
            assertThat(nosy.request().get(url(document)).status()).isEqualTo(404);
            assertThat(nosy.request().get(url(nested)).status()).isEqualTo(404);
            assertThat(nosy.request().get(url("/desk/applications/" + id)).status())
                    .as("a draft is on no desk")
                    .isEqualTo(404);
            for (String path :
                    List.of(
                            "/applications/" + id + "/who",
                            "/applications/" + id + "/send",
                            "/applications/" + id + "/withdraw",
                            document + "/remove",
                            nested + "/remove",
                            "/desk/applications/" + id + "/accept",
                            "/desk/applications/" + id + "/correction",
                            "/desk/applications/" + id + "/approve",
                            "/desk/applications/" + id + "/refuse")) {
                assertThat(post(nosy, path)).as(path).isEqualTo(404);
            }
        }
        for (String desk :
                List.of("/desk/applications", "/desk/overview", "/desk/overview/items.csv")) {
            assertThat(other.request().get(url(desk)).status()).as(desk).isEqualTo(404);
        }
        assertThat(post(other, "/desk/producers/1/certificates/1")).isEqualTo(404);
        assertThat(post(other, "/applications/certificates/1/give-up")).isEqualTo(404);
    }

    @Test
    void theRegisterIsOpenData() {
        Page page = visitor("zh-CN", DESK);
        APIResponse csv = page.request().get(url("/register.csv"));
        assertThat(csv.headers().get("content-type")).contains("text/csv");
        assertThat(csv.text().lines().findFirst().orElse("")).contains("name_zh,name_en");
        assertThat(csv.text().lines().count()).isGreaterThan(20);
        APIResponse json = page.request().get(url("/register.json"));
        assertThat(json.text()).startsWith("[{\"producer\":").endsWith("]}]");
        for (String wrong : List.of("division=x", "kind=x", "standing=x", "after=x")) {
            assertThat(page.request().get(url("/register?" + wrong)).status()).isEqualTo(400);
        }
    }

    /** Fills in the form up to its papers. */
    private void begin(Page page, String name) {
        page.navigate(url("/applications"));
        page.locator("button[value=FAMILY]").click();
        assertThat(page.locator("#contact")).hasValue("萨仁");
        page.locator("#nameZh").fill(name);
        page.locator("#phone").fill("138 4790 0000");
        page.locator("#go-on").click();
        page.locator("#division").selectOption("152530");
        page.locator("#address").fill("上都镇示范路 DEMO-1 号");
        page.locator("input[name=map]").click(new Locator.ClickOptions().setPosition(200, 150));
        assertThat(page.locator("#latitude")).hasValue("42.45");
        assertThat(page.locator("#address")).hasValue("上都镇示范路 DEMO-1 号");
        page.locator("#go-on").click();
        page.locator("input[value=hurood]").check();
        page.locator("#milkSource").fill("自家 12 头牛");
        page.locator("#dailyMilk").fill("120");
        page.locator("#go-on").click();
    }

    private String send(Page page) {
        for (String kind : List.of("IDENTITY", "PREMISES", "HEALTH")) {
            upload(page, "#file-" + kind, kind + ".png", PHOTOGRAPH);
            assertThat(page.locator("#document-" + kind + " a[download]")).hasCount(1);
        }
        page.locator("#go-on").click();
        page.locator("#send").click();
        assertThat(page.locator("h1")).containsText("待受理");
        return page.url().replaceFirst("\\?.*", "");
    }

    private void correct(Page family, String address) {
        family.navigate(address);
        assertThat(family.locator(".alert-caution")).containsText(PROBE);
        family.locator("#continue").click();
        family.locator(".step-tabs a", new Page.LocatorOptions().setHasText("材料")).click();
        upload(family, "#file-HEALTH", "again.png", PHOTOGRAPH);
        assertThat(family.locator("#document-HEALTH a[download]")).hasCount(2);
        family.locator("#go-on").click();
        family.locator("#send").click();
        assertThat(family.locator("h1")).containsText("审查中");
    }

    private void suspendAndReinstate(Page officer, String certificate) {
        officer.navigate(
                url(certificate.replaceFirst("/register/(\\d+)/.*", "/desk/producers/$1")));
        officer.locator("input[name=reason]").fill("冷库温度超标，限期整改");
        officer.locator("button[value=SUSPEND]").click();
        Page anybody = visitor("zh-CN", PHONE);
        anybody.navigate(url(certificate));
        assertThat(anybody.locator(".alert-fault")).containsText("冷库温度超标");
        officer.locator("input[name=reason]").fill("整改合格");
        officer.locator("button[value=REINSTATE]").click();
        anybody.reload();
        assertThat(anybody.locator(".alert-done")).containsText("有效");
    }

    private int post(Page page, String path) {
        FormData form = FormData.create();
        form.set("_csrf", page.locator("input[name=_csrf]").first().inputValue());
        form.set("reason", "x");
        form.set("deed", "REVOKE");
        return page.request()
                .post(url(path), RequestOptions.create().setForm(form).setMaxRedirects(0))
                .status();
    }
}
