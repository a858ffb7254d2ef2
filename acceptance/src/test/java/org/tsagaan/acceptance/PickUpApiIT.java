package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.OpenMarket.Place;

/** A program orders what is picked up, and hands it over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OpenMarket.class)
class PickUpApiIT {

    private static final int LOOKS = 80;

    @Test
    void whatIsPickedUpNeedsNoAddressAndIsHandedOverForItsCode(Place open) {
        Api api = Api.of(open.url());
        Shopper shopper = new Shopper(api);
        Api store = api.signedIn("store@example.test", "tsagaan-store-demo");
        long seller = store.organisation();
        String setting = "/api/v1/sellers/" + seller + "/pick-up";
        store.put(setting, hours(0)).is(422);
        assertThat(store.put(setting, hours(4)).is(200).json()).isEqualTo(hours(4));
        assertThat(store.get(setting).is(200).json()).isEqualTo(hours(4));
        JsonObject front = api.get("/api/v1/storefronts/white-food-hall").is(200).json();
        assertThat(front.getInt("pickUpHours")).isEqualTo(4);

        String cart = shopper.cartOf(offer(api, "white-food-hall"), 1);
        JsonObject parcel = parcel(api, cart);
        long storefront = parcel.getJsonNumber("storefrontId").longValue();
        assertThat(parcel.getJsonObject("pickUp").getInt("readyHours")).isEqualTo(4);
        JsonObject nowhere =
                Json.createObjectBuilder()
                        .add("cart", cart)
                        .add(
                                "recipient",
                                Json.createObjectBuilder()
                                        .add("email", "lin@example.test")
                                        .add("name", "林晓")
                                        .add("phone", "138 0000 0000"))
                        .build();
        assertThat(api.anew().post("/api/v1/checkouts", nowhere).is(422).pointers())
                .contains("/recipient/provinceCode", "/recipient/address");
        JsonObject fetching =
                Json.createObjectBuilder(nowhere).add("pickUp", ids(storefront)).build();
        JsonObject order = api.anew().post("/api/v1/checkouts", fetching).is(201).json();
        shopper.pay(order);
        JsonObject paid = await(shopper, order, "TO_DISPATCH");
        assertThat(paid.getJsonObject("recipient")).doesNotContainKey("address");
        assertThat(paid.getJsonObject("shipping").getInt("amount")).isZero();
        assertThat(part(paid).getJsonObject("pickUp")).doesNotContainKey("code");

        String address =
                "/api/v1/sellers/"
                        + seller
                        + "/fulfilments/"
                        + part(paid).getJsonNumber("fulfilmentId");
        JsonObject carrier =
                Json.createObjectBuilder().add("carrier", "SF").add("tracking", "1").build();
        assertThat(store.anew().post(address + "/dispatch", carrier).is(409).codes())
                .containsExactly("order.comes_another_way");
        Api readying = store.anew();
        String ready = readying.post(address + "/readiness").is(200).text();
        assertThat(readying.post(address + "/readiness").is(200).text()).isEqualTo(ready);
        assertThat(ready).contains("READY_FOR_PICKUP", "keptUntil").doesNotContain("\"code\"");
        String code =
                part(await(shopper, order, "READY_FOR_PICKUP"))
                        .getJsonObject("pickUp")
                        .getString("code");
        assertThat(store.anew().post(address + "/collection", code("x")).is(422).codes())
                .containsExactly("order.pick_up_code_wrong");
        api.anew().post(address + "/collection", code(code)).is(401);
        JsonObject had = store.anew().post(address + "/collection", code(code)).is(200).json();
        assertThat(had.getString("state")).isEqualTo("COLLECTED");
        store.anew().post(address + "/collection", code(code)).is(409);
    }

    private static long offer(Api api, String slug) {
        JsonObject front = api.get("/api/v1/storefronts/" + slug).is(200).json();
        return api
                .get("/api/v1/search?size=50&sort=PRICE_UP")
                .is(200)
                .json()
                .getJsonArray("items")
                .stream()
                .map(JsonValue::asJsonObject)
                .filter(o -> o.getJsonObject("storefront").equals(front.getJsonObject("name")))
                .mapToLong(o -> o.getJsonNumber("offerId").longValue())
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject parcel(Api api, String cart) {
        return api.get("/api/v1/carts/" + cart)
                .is(200)
                .json()
                .getJsonArray("parcels")
                .getJsonObject(0);
    }

    private static JsonObject part(JsonObject order) {
        return order.getJsonArray("parts").getJsonObject(0);
    }

    private static JsonObject await(Shopper shopper, JsonObject order, String state) {
        for (int i = 0; ; i++) {
            JsonObject seen = shopper.holding(order).get(Shopper.address(order)).is(200).json();
            if (part(seen).getString("state").equals(state) || i > LOOKS) {
                assertThat(part(seen).getString("state")).isEqualTo(state);
                return seen;
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
    }

    private static JsonArray ids(long id) {
        return Json.createArrayBuilder().add(id).build();
    }

    private static JsonObject hours(int hours) {
        return Json.createObjectBuilder().add("readyHours", hours).build();
    }

    private static JsonObject code(String code) {
        return Json.createObjectBuilder().add("code", code).build();
    }
}
