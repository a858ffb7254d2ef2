package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A producer's own standard and the association's, from the desks to the public registry. */
@OneAtATime
class StandardsIT extends WrongInputTest {

    private final String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    @Test
    void aProducerDeclaresItsStandardOnAPhoneAndTheRegulatorFilesIt() {
        String code = "Q/DEMO " + (1000 + System.nanoTime() % 9000) + "S";
        Page page = visitor("zh-CN", PHONE);
        signIn(page, "workshop@example.test", "tsagaan-workshop-demo");
        page.navigate(url("/merchant/standards"));
        String basis = page.locator("#basis option:has-text('DBS15/001.3')").getAttribute("value");
        page.locator("#basis").selectOption(basis);
        page.locator("#begin").click();
        page.locator("[name=code]").fill(code);
        page.locator("[name=titleZh]").fill("企业标准（示范） 试验奶豆腐");
        page.locator("[name=titleEn]").fill("Enterprise standard (demonstration): trial hurood");
        int rows = page.locator(".item-row").count();
        page.locator(".item-row:has(input[value=lead]) [name$='.limit']").fill("0.3");
        page.locator("#more").click();
        String last = "[name='items[" + rows + "].";
        page.locator(last + "itemCode']").fill("colour");
        assertThat(page.locator(".item-row").count()).isEqualTo(rows + 1);
        page.locator(last + "nameZh']").fill("色泽");
        page.locator(last + "nameEn']").fill("Colour");
        page.locator(last + "plan']").selectOption("QUALITATIVE");
        page.locator(last + "demandZh']").fill("乳白");
        page.locator(last + "demandEn']").fill("Milk white");
        page.locator("[name=filing]").check();
        page.locator("#declare").click();
        assertThat(page.locator("#form-problems").textContent())
                .contains("DBS15/001.3-2017", "0.2");
        assertThat(page.locator(last + "demandZh']").inputValue()).isEqualTo("乳白");
        page.locator(".item-row:has(input[value=lead]) [name$='.limit']").fill("0.1");
        page.locator("#declare").click();
        page.locator("a:has-text('" + code + "')").first().click();
        page.locator("#declaration").waitFor();
        assertThat(page.locator("main").textContent())
                .contains("自我声明公开的企业标准", "生产者声明", "乳白", "≤ 0.1", "DBS15/001.3-2017");
        page.navigate(url("/standards"));
        assertThat(page.locator("tr:has-text('" + code + "')").textContent())
                .contains("自我声明公开的企业标准");
        file(code);
        page.reload();
        assertThat(page.locator("tr:has-text('" + code + "')").textContent()).contains("已备案");
    }

    @Test
    void everybodyReadsWhichProductsExecuteAStandard() {
        Page page = visitor("zh-CN", PHONE);
        page.navigate(url("/standards"));
        page.locator("tbody a:has-text('DBS15/001.3')").first().click();
        var products = page.locator("section[aria-labelledby=products] tbody tr");
        assertThat(products.count()).isPositive();
        assertThat(products.first().locator("td[data-label=GTIN]").textContent().strip())
                .matches("[0-9]{13}");
        products.first().locator("a[href^='/producers/']").click();
        page.waitForURL("**/producers/*");
    }

    private void file(String code) {
        Page desk = visitor("en-GB", DESK);
        signIn(desk, "regulator@example.test", "tsagaan-regulator-demo");
        desk.navigate(url("/desk/standards"));
        var parcel = desk.locator(".parcel:has(a:has-text('" + code + "'))");
        parcel.locator("[name=number]").fill("DEMO-F-0001");
        parcel.locator("form[action$=number] button").click();
        assertThat(desk.locator("#form-problems").textContent()).contains("DEMO-F-0001");
        parcel.locator("[name=number]").fill("F " + code);
        parcel.locator("form[action$=number] button").click();
        desk.waitForURL("**/desk/standards");
        assertThat(desk.locator(".parcel:has(a:has-text('" + code + "'))").count()).isZero();
    }

    @Test
    void theRegulatorEntersAGroupStandardOfAnAssociationAndEndsIt() {
        String code = "T/DEMO " + System.nanoTime() % 1_000_000;
        Page page = visitor("en-GB", DESK);
        signIn(page, "regulator@example.test", "tsagaan-regulator-demo");
        page.navigate(url("/desk/standards/new"));
        page.locator("#kind").selectOption("GROUP");
        page.locator("[name=code]").fill(code);
        page.locator("[name=titleZh]").fill("团体标准（示范） 试验");
        page.locator("[name=titleEn]").fill("Group standard (demonstration): trial");
        page.locator("[name=edition]").fill("2026");
        page.locator("[name='items[0].itemCode']").fill("coliforms");
        page.locator("[name='items[0].nameZh']").fill("大肠菌群");
        page.locator("[name='items[0].nameEn']").fill("Coliforms");
        page.locator("[name='items[0].unit']").fill("CFU/g");
        page.locator("[name='items[0].plan']").selectOption("THREE_CLASS");
        page.locator("[name='items[0].n']").fill("5");
        page.locator("[name='items[0].c']").fill("2");
        page.locator("[name='items[0].m']").fill("10");
        page.locator("[name='items[0].bigM']").fill("100");
        page.locator("[name='items[0].source']").selectOption("SECOND_HAND");
        page.locator("#publish").click();
        assertThat(page.locator("#form-problems a").getAttribute("href")).isEqualTo("#issuer");
        page.locator("[name=issuer]").fill("Demo Dairy Association");
        page.locator("#publish").click();
        page.locator("#editions").waitFor();
        assertThat(page.locator("main").textContent())
                .contains(
                        "Group standard", "Demo Dairy Association", "Second-hand", code + "-2026");
        page.navigate(url("/desk/standards"));
        page.locator("tbody a:text-is('" + code + "')").click();
        page.locator("#day").fill(LocalDate.parse(today).plusDays(1).toString());
        page.locator("#end-form button").click();
        page.locator("#editions").waitFor();
        assertThat(page.locator("main").textContent()).contains("no longer from");
    }

    @Test
    void whatIsWrongIsNamedWhatWasTypedIsKeptAndNothingIsEntered() {
        Page page = visitor("en-GB", DESK);
        signIn(page, "workshop@example.test", "tsagaan-workshop-demo");
        page.navigate(url("/merchant/standards"));
        String organisation = page.locator("input[name=organisation]").first().inputValue();
        Map<String, String> sound = sound();
        sound.put("organisation", organisation);
        sound.put("basis", page.locator("#basis option").last().getAttribute("value"));
        String own = "/merchant/standards";
        check(page, own, sound, List.of("code", "effectiveFrom"), true);
        check(page, own, sound, List.of("basis"), false);
        for (String field : List.of("titleZh", "titleEn", "edition")) {
            checkText(page, own, sound, field);
        }
        rows(page, own, sound);
        sound.put("organisation", "1");
        assertThat(post(page, own, sound).status()).isEqualTo(404);
        Page regulator = visitor("en-GB", DESK);
        signIn(regulator, "regulator@example.test", "tsagaan-regulator-demo");
        regulator.navigate(url("/desk/standards/new"));
        sound.put("kind", "ENTERPRISE");
        check(regulator, "/desk/standards", sound, List.of("kind"), false);
        check(regulator, "/desk/standards", sound, List.of("effectiveFrom"), true);
        rows(regulator, "/desk/standards", sound);
        regulator.navigate(url("/desk/standards"));
        String number = regulator.locator("form[action$=number]").first().getAttribute("action");
        checkText(regulator, number, Map.of(), "number");
        checkText(regulator, number.replace("/number", "/return"), Map.of(), "reason");
        regulator.locator("tbody a[href^='/desk/standards/']").first().click();
        String end = regulator.locator("#end-form").getAttribute("action");
        check(regulator, end, Map.of("day", "x"), List.of("day"), true);
    }

    private void rows(Page page, String action, Map<String, String> sound) {
        check(page, action, sound, List.of("items[0].limit"), true);
        check(page, action, sound, List.of("items[0].plan"), false);
        checkText(page, action, sound, "items[0].nameZh");
        checkText(page, action, sound, "items[0].nameEn");
    }

    /** Sound but for its start, so that none of these is ever entered. */
    private Map<String, String> sound() {
        Map<String, String> sound = new LinkedHashMap<>();
        sound.put("code", "Q/DEMO 0105S");
        sound.put("titleZh", "标准");
        sound.put("titleEn", "Standard");
        sound.put("edition", "2026");
        sound.put("effectiveFrom", today);
        sound.put("items[0].itemCode", "lead");
        sound.put("items[0].nameZh", "铅");
        sound.put("items[0].nameEn", "Lead");
        sound.put("items[0].unit", "mg/kg");
        sound.put("items[0].plan", "AT_MOST");
        sound.put("items[0].limit", "0.1");
        return sound;
    }

    @Test
    void byTheApiAProducersProgramDeclaresAndTheRegulatorsFiles() {
        Api workshop = api("workshop@example.test", "tsagaan-workshop-demo");
        long producer = workshop.organisation();
        String here = "/api/v1/producers/" + producer + "/standards";
        long basis =
                workshop.get("/api/v1/standards").is(200).json().getJsonArray("items").stream()
                        .map(s -> s.asJsonObject())
                        .filter(s -> s.getString("code").equals("GB 2760"))
                        .findFirst()
                        .orElseThrow()
                        .getJsonNumber("standardId")
                        .longValue();
        String code = "Q/DEMO " + (1000 + System.nanoTime() % 9000);
        var wrong = workshop.anew().post(here, standard(code, basis, "x")).is(422);
        assertThat(wrong.pointers()).contains("/items/0/limit");
        var declared = workshop.anew().post(here, standard(code, basis, "0.1")).is(201);
        assertThat(declared.json().getString("filing")).isEqualTo("ASKED");
        assertThat(declared.header("Location")).contains("/api/v1/standards/");
        String edition = declared.json().getJsonNumber("editionId").toString();
        Api regulator = api("regulator@example.test", "tsagaan-regulator-demo");
        assertThat(regulator.get("/api/v1/filings").is(200).text()).contains(code);
        var back = Json.createObjectBuilder().add("reason", "请补充").build();
        regulator.anew().post("/api/v1/filings/" + edition + "/return", back).is(200);
        regulator.anew().post("/api/v1/filings/" + edition + "/return", back).is(409);
        var returned = workshop.get(here).is(200).json().getJsonArray("items").getJsonObject(0);
        assertThat(returned.getString("filingReason")).isEqualTo("请补充");
    }

    private Api api(String email, String password) {
        return Api.of(url("").replaceFirst("/$", "")).signedIn(email, password);
    }

    private JsonObject standard(String code, long basis, String limit) {
        var item =
                Json.createObjectBuilder()
                        .add("itemCode", "lead")
                        .add("nameZh", "铅")
                        .add("nameEn", "Lead")
                        .add("unit", "mg/kg")
                        .add("plan", "AT_MOST")
                        .add("limit", limit)
                        .add("microbial", false)
                        .add("mandatory", true);
        return Json.createObjectBuilder()
                .add("code", code)
                .add("titleZh", "标准")
                .add("titleEn", "Standard")
                .add("edition", "2026")
                .add("effectiveFrom", today)
                .add("basis", basis)
                .add("askFiling", true)
                .add("items", Json.createArrayBuilder().add(item))
                .build();
    }
}
