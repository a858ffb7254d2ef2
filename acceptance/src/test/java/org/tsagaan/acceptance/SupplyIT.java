package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A store and a producer agree, the store receives and sells, and the agreement ends. */
@OneAtATime
class SupplyIT extends WrongInputTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String HERE = "/merchant/supply";

    /** Their agreement of the demonstration is ended first, and another made in its place. */
    @Test
    void aProducerProposesOnAPhoneTheStoreAcceptsAndReceivesALot() {
        Page workshop = visitor("zh-CN", PHONE);
        signIn(workshop, "workshop@example.test", "tsagaan-workshop-demo");
        workshop.navigate(url(HERE));
        Locator agreed =
                workshop.locator(
                        ".parcel:has(a[href='/stores/white-food-hall']):has(.tag-official)");
        agreed.locator("[name=reason]").fill("重新商定条件");
        agreed.locator("form[action$=end] button").click();
        workshop.locator("#partner").selectOption("white-food-hall");
        workshop.locator("#validFrom").fill(today.toString());
        workshop.locator("#validUntil").fill(today.plusYears(2).toString());
        workshop.locator("#propose").click();
        workshop.locator("form[action$=withdrawal]").waitFor();
        String producer = workshop.locator("#mine a[aria-current=page]").textContent().strip();
        Page store = visitor("zh-CN", PHONE);
        signIn(store, "store@example.test", "tsagaan-store-demo");
        store.navigate(url("/merchant/receiving"));
        assertThat(store.locator("main").textContent()).doesNotContain(producer);
        store.navigate(url(HERE));
        store.locator(".parcel:has-text('" + producer + "') form[action$=acceptance] button")
                .click();
        store.locator("#receive").click();
        Locator lot = store.locator(".parcel:has-text('" + producer + "')").first();
        String id = lot.getAttribute("id");
        int left = Integer.parseInt(lot.locator("[name=left]").inputValue());
        lot.locator("[name=units]").fill(String.valueOf(left + 1));
        lot.locator("button").click();
        assertThat(store.locator("#form-problems a").getAttribute("href")).isEqualTo("#units");
        assertThat(store.locator("#units").inputValue()).isEqualTo(String.valueOf(left + 1));
        store.locator("#units").fill("1");
        store.locator("#" + id + " button").click();
        store.waitForURL("**/merchant/receiving?organisation=*");
        if (left > 1) {
            assertThat(store.locator("#" + id + " [name=left]").inputValue())
                    .isEqualTo(String.valueOf(left - 1));
        }
        store.navigate(url("/stores/white-food-hall"));
        assertThat(store.locator("main").textContent()).contains(producer);
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsAgreed() {
        Page page = visitor("en-GB", DESK);
        signIn(page, "store@example.test", "tsagaan-store-demo");
        page.navigate(url(HERE));
        String propose = page.locator("#propose-form").getAttribute("action");
        Map<String, String> sound = new LinkedHashMap<>();
        sound.put("partner", "DEMO-NONE");
        sound.put("validFrom", today.toString());
        sound.put("validUntil", today.toString());
        APIResponse nobody = post(page, propose, sound);
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.text()).contains("href=\"#partner\"", "DEMO-NONE");
        check(page, propose, sound, List.of("partner", "validFrom", "validUntil"), true);
        String decline = page.locator("form[action$=refusal]").first().getAttribute("action");
        checkText(page, decline, Map.of(), "reason");
        String end = page.locator("form[action$=end]").first().getAttribute("action");
        checkText(page, end, Map.of(), "reason");
        page.navigate(url("/merchant/receiving"));
        String receive = page.locator("form[action*='/lots/']").first().getAttribute("action");
        check(page, receive, Map.of("units", "x", "left", "0"), List.of("units"), true);
        for (String others :
                List.of(
                        propose.replaceFirst("[0-9]+", "1"),
                        decline.replaceFirst("proposals/[0-9]+", "proposals/1"),
                        end.replaceFirst("agreements/[0-9]+", "agreements/1"),
                        receive.replaceFirst("lots/[0-9]+", "lots/1"))) {
            assertThat(post(page, others, Map.of("reason", "x", "units", "1")).status())
                    .as(others)
                    .isEqualTo(404);
        }
    }

    @Test
    void byTheApiAStoreProposesByTheNumberOfACertificateAndTakesItBack() {
        Api api = Api.of(url("").replaceFirst("/$", ""));
        Api store = api.signedIn("store@example.test", "tsagaan-store-demo");
        long me = store.organisation();
        String here = "/api/v1/sellers/" + me;
        String number =
                api.get("/api/v1/register?division=152528&kind=COOPERATIVE&standing=IN_FORCE")
                        .is(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("number");
        var asked =
                Json.createObjectBuilder()
                        .add("partner", number)
                        .add("validFrom", today.toString())
                        .add("validUntil", today.plusYears(1).toString())
                        .build();
        var proposed = store.anew().post(here + "/supply-proposals", asked).is(201).json();
        assertThat(proposed.getString("proposedBy")).isEqualTo("STORE");
        var twice = store.anew().post(here + "/supply-proposals", asked);
        assertThat(twice.is(422).pointers()).contains("/partner");
        String one = here + "/supply-proposals/" + proposed.getJsonNumber("id");
        store.anew().post(one + "/acceptance").is(404);
        store.anew().post(one + "/withdrawal").is(200);
        store.anew().post(one + "/withdrawal").is(409);
        assertThat(store.get(here + "/supply-agreements").is(200).text()).contains("IN_FORCE");
        assertThat(store.get(here + "/receivable-lots").is(200).json().getJsonArray("items"))
                .isNotEmpty()
                .allMatch(l -> l.asJsonObject().getInt("left") > 0);
    }
}
