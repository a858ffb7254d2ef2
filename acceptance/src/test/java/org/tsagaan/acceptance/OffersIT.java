package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A store sells at its own price: at its desk on a phone, and by a program. */
@OneAtATime
class OffersIT extends ShoppingTest {

    private static final String LISTED = ".parcel:has(.tag-official):has(form[action$=price])";

    @Test
    void aStoreChangesAPriceTakesAnOfferOffTheShelfAndListsItAgain() {
        Page desk = visitor("zh-CN", PHONE);
        signIn(desk, "store@example.test", "tsagaan-store-demo");
        desk.navigate(url("/merchant/offers"));
        String id = desk.locator(LISTED).first().getAttribute("id");
        Locator offer = desk.locator("#" + id);
        String product = offer.locator("h3 a").getAttribute("href");
        String before = offer.locator("[name=price]").inputValue();
        offer.locator("[name=price]").fill("免费");
        offer.locator("form[action$=price] button").click();
        assertThat(desk.locator("#form-problems")).isVisible();
        assertThat(offer.locator("[name=price]")).hasValue("免费");
        String raised = new BigDecimal(before).add(new BigDecimal("1.10")).toPlainString();
        offer.locator("[name=price]").fill(raised);
        offer.locator("form[action$=price] button").click();
        assertThat(offer.locator("[name=price]")).hasValue(raised);
        assertThat(desk.locator("#form-problems")).hasCount(0);
        Page shopper = visitor("en-GB", DESK);
        shopper.navigate(url(product));
        assertThat(shopper.locator("main")).containsText(raised);
        offer.locator("[name=reason]").fill("换包装");
        offer.locator("form[action$=delisting] button").click();
        assertThat(offer.locator(".tag-caution")).isVisible();
        shopper.reload();
        assertThat(shopper.locator("#add-to-cart")).hasCount(0);
        offer.locator("form[action$=listing] button").click();
        assertThat(offer.locator(".tag-official")).isVisible();
        offer.locator("[name=price]").fill(before);
        offer.locator("form[action$=price] button").click();
        assertThat(offer.locator("[name=price]")).hasValue(before);
    }

    @Test
    void aProgramListsAProductByTheCaseAndIsToldWhatItMayNot() {
        Api anybody = Api.of(url(""));
        Api seller = anybody.signedIn("workshop@example.test", "tsagaan-workshop-demo");
        String own = "/api/v1/sellers/" + seller.organisation();
        JsonObject first =
                seller.get(own + "/own-offers")
                        .is(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0);
        JsonObject again = listing(first.getJsonNumber("productId").longValue(), "RETAIL", 1);
        assertThat(seller.anew().post(own + "/own-offers", again).is(422).codes())
                .containsExactly("storefront.offered_already");
        assertThat(
                        seller.anew()
                                .post(own + "/own-offers", listing(1, "RETAIL", 12))
                                .is(422)
                                .codes())
                .contains("storefront.retail_by_the_unit", "storefront.may_not_offer");
        String one = own + "/own-offers/" + first.getJsonNumber("offerId");
        var read = seller.get(one).is(200);
        JsonObject price =
                Json.createObjectBuilder().add("price", first.getJsonObject("price")).build();
        seller.put(one + "/price", price).is(428);
        seller.with("If-Match", "\"999999\"").put(one + "/price", price).is(412);
        seller.with("If-Match", read.header("ETag")).put(one + "/price", price).is(200);
        for (JsonValue product :
                seller.get(own + "/offerable-products").is(200).json().getJsonArray("items")) {
            long id = product.asJsonObject().getJsonNumber("productId").longValue();
            var answer = seller.anew().post(own + "/own-offers", listing(id, "WHOLESALE", 12));
            assertThat(answer.status()).isIn(201, 422);
            if (answer.status() == 201) {
                JsonObject made = answer.json();
                assertThat(made.getInt("casePack")).isEqualTo(12);
                String listed = own + "/own-offers/" + made.getJsonNumber("offerId");
                JsonObject why = Json.createObjectBuilder().add("reason", "试卖结束").build();
                assertThat(
                                seller.anew()
                                        .post(listed + "/delisting", why)
                                        .is(200)
                                        .json()
                                        .getBoolean("listed"))
                        .isFalse();
                seller.anew().post(listed + "/delisting", why).is(409);
                return;
            }
        }
    }

    private static JsonObject listing(long product, String channel, int casePack) {
        return Json.createObjectBuilder()
                .add("productId", product)
                .add("channel", channel)
                .add(
                        "price",
                        Json.createObjectBuilder().add("amount", 4_000).add("currency", "CNY"))
                .add("casePack", casePack)
                .add("minimumCases", 1)
                .add("tiers", Json.createArrayBuilder())
                .build();
    }
}
