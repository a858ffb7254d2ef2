package org.tsagaan.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Collectors;
import org.tsagaan.acceptance.Api.Answer;

/** Buys through the API, as a guest or as whoever the API speaks for. */
record Shopper(Api api) {

    private static final Map<String, String> CARD =
            Map.of("number", "4242424242424242", "expiry", "12/34", "cvc", "123", "name", "Lin");

    /** An offer of which there is plenty. */
    long findOffer(String query) {
        return api
                .get("/api/v1/search?size=50&" + query)
                .is(200)
                .json()
                .getJsonArray("items")
                .stream()
                .map(JsonValue::asJsonObject)
                .filter(offer -> offer.getInt("available") > 20)
                .mapToLong(offer -> offer.getJsonNumber("offerId").longValue())
                .findFirst()
                .orElseThrow();
    }

    /** A new cart with units of an offer in it. */
    String cartOf(long offerId, int units) {
        var cart = api.anew().post("/api/v1/carts").is(201).json().getString("cart");
        put(cart, offerId, units).is(200);
        return cart;
    }

    Answer put(String cart, long offerId, int units) {
        return api.with("If-Match", "*")
                .put(
                        "/api/v1/carts/" + cart + "/lines/" + offerId,
                        Json.createObjectBuilder().add("quantity", units).build());
    }

    /** What is sent to order a cart. */
    static JsonObjectBuilder checkout(String cart) {
        return Json.createObjectBuilder()
                .add("cart", cart)
                .add(
                        "recipient",
                        Json.createObjectBuilder()
                                .add("email", "lin@example.test")
                                .add("name", "林晓")
                                .add("phone", "138 0000 0000")
                                .add("provinceCode", "110000")
                                .add("address", "海拉尔路1号"));
    }

    /** Orders units of an offer. */
    JsonObject order(long offerId, int units) {
        return api.anew()
                .post("/api/v1/checkouts", checkout(cartOf(offerId, units)).build())
                .is(201)
                .json();
    }

    /** The same, who holds the token of an order. */
    Api holding(JsonObject order) {
        return api.with("Order-Token", order.getString("token"));
    }

    static String address(JsonObject order) {
        return "/api/v1/orders/" + order.getString("number");
    }

    /** Pays an order by card on the provider's page. */
    void pay(JsonObject order) {
        var session =
                holding(order).anew().post(address(order) + "/payment-sessions").is(201).json();
        var page = URI.create(session.getString("url"));
        var provider = new Api(page.resolve("/").toString().replaceFirst("/$", ""), Map.of());
        var form =
                CARD.entrySet().stream()
                        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        var paid =
                provider.with("Content-Type", "application/x-www-form-urlencoded")
                        .send("POST", page.getPath() + "/card", BodyPublishers.ofString(form));
        assertThat(paid.status()).as(paid.text()).isLessThan(400);
    }
}
