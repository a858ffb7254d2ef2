package org.tsagaan.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.Api.Answer;
import org.tsagaan.acceptance.OpenMarket.Place;

/** A program buys, sells and cancels, and sends everything twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OpenMarket.class)
class ApiIT {

    private static final String AMBIENT = "storage=AMBIENT";

    private Api api = Api.of("");
    private Shopper shopper = new Shopper(api);

    @BeforeAll
    void comeIn(Place open) {
        api = Api.of(open.url());
        shopper = new Shopper(api);
    }

    @Test
    void aPlaceInTheDatabasesAnswerBeyondAllPricesIsItsEnd() {
        String beyond =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("DATABASE PRICE_UP 9.9E300 1".getBytes(UTF_8));
        api.get("/api/v1/search?sort=PRICE_UP&cursor=" + beyond).is(200);
    }

    @Test
    void whatIsFoundIsCountedAndPaged() {
        var first = api.get("/api/v1/search?size=5&sort=PRICE_UP").is(200).json();
        var second =
                api.get(
                                "/api/v1/search?size=5&sort=PRICE_UP&cursor="
                                        + first.getString("nextCursor"))
                        .is(200)
                        .json();
        assertThat(first.getInt("total")).isGreaterThan(10);
        assertThat(first.getBoolean("fallback")).isFalse();
        assertThat(first.getJsonArray("facets")).hasSize(9);
        assertThat(first.getBoolean("estimated")).isFalse();
        assertThat(ids(second)).hasSize(5).doesNotContainAnyElementsOf(ids(first));
        assertThat(prices(first)).isSorted();
        assertThat(prices(second).getFirst()).isGreaterThanOrEqualTo(prices(first).getLast());
    }

    @Test
    void anOfferTellsItsProducerItsLotsAndTheirReport() {
        var offer = api.get("/api/v1/offers/" + shopper.findOffer("")).is(200).json();
        assertThat(offer.getJsonObject("producer").getJsonArray("authorisations")).isNotEmpty();
        assertThat(offer.getJsonObject("report").getJsonArray("items")).isNotEmpty();
        var lots = offer.getJsonArray("lots").stream().map(JsonValue::asJsonObject).toList();
        assertThat(lots)
                .allMatch(
                        lot ->
                                lot.getBoolean("sellable")
                                        ? lot.containsKey("sellableUntil")
                                        : !lot.getJsonArray("reasons").isEmpty());
        var lot = lots.getFirst().getJsonNumber("lotId");
        api.get("/api/v1/lots/" + lot + "/reports").is(200);
    }

    @Test
    void aCartIsEditedOnlyAsItWasSeen() {
        var offer = shopper.findOffer(AMBIENT);
        var cart = shopper.cartOf(offer, 1);
        var line = "/api/v1/carts/" + cart + "/lines/" + offer;
        var seen = api.get("/api/v1/carts/" + cart).is(200).header("ETag");
        var changed = api.with("If-Match", seen).put(line, quantity(2)).is(200);
        assertThat(changed.header("ETag")).isNotEqualTo(seen);
        api.with("If-Match", seen).put(line, quantity(3)).is(412);
        api.put(line, quantity(3)).is(428);
        var empty = api.with("If-Match", changed.header("ETag")).delete(line).is(200).json();
        assertThat(empty.getJsonArray("parcels")).isEmpty();
    }

    @Test
    void anOrderIsPlacedOncePaidAndCancelledWithItsRefund() {
        var cart = shopper.cartOf(shopper.findOffer(AMBIENT), 2);
        var asked = api.anew();
        var body = Shopper.checkout(cart).build();
        var order = asked.post("/api/v1/checkouts", body).is(201);
        assertThat(asked.post("/api/v1/checkouts", body).is(201).text()).isEqualTo(order.text());
        var another = Shopper.checkout(cart).add("coldChain", Json.createArrayBuilder()).build();
        assertThat(asked.post("/api/v1/checkouts", another).is(422).json().getString("type"))
                .isEqualTo("/problems/idempotency-key-reused");
        api.get(Shopper.address(order.json())).is(404);
        api.with("Order-Token", "not it").get(Shopper.address(order.json())).is(404);
        shopper.pay(order.json());
        awaitState(order.json(), "PAID");
        var cancelling = shopper.holding(order.json()).anew();
        var cancelled = cancelling.post(Shopper.address(order.json()) + "/cancellation").is(200);
        assertThat(cancelling.post(Shopper.address(order.json()) + "/cancellation").is(200).text())
                .isEqualTo(cancelled.text());
        assertThat(cancelled.json().getBoolean("cancellable")).isFalse();
        var payment = cancelling.get(Shopper.address(order.json())).is(200).json();
        assertThat(payment.getJsonObject("payment").getJsonArray("refunds")).hasSize(1);
        cancelling.anew().post(Shopper.address(order.json()) + "/cancellation").is(409);
    }

    @Test
    void ofManyEqualCheckoutsAtOnceThereIsOneOrder() throws Exception {
        var body = Shopper.checkout(shopper.cartOf(shopper.findOffer(AMBIENT), 1)).build();
        var asked = api.anew();
        Callable<Answer> sending = () -> asked.post("/api/v1/checkouts", body);
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    many.invokeAll(IntStream.range(0, 8).mapToObj(i -> sending).toList()).stream()
                            .map(java.util.concurrent.Future::resultNow)
                            .map(Answer::text)
                            .collect(Collectors.toSet());
            assertThat(answers).hasSize(1);
            assertThat(answers.iterator().next()).contains("\"number\":\"TS");
        }
    }

    @Test
    void aRefusedCheckoutNamesEveryReasonAndKeepsTheCart() {
        var cart = shopper.cartOf(shopper.findOffer(AMBIENT), 100_000);
        var body =
                Shopper.checkout(cart)
                        .add(
                                "expectedTotal",
                                Json.createObjectBuilder().add("amount", 1).add("currency", "CNY"))
                        .build();
        var refused = api.anew().post("/api/v1/checkouts", body).is(409);
        assertThat(refused.codes()).contains("order.not_enough", "order.total_changed");
        assertThat(refused.pointers()).contains("/expectedTotal").hasSizeGreaterThan(1);
        assertThat(api.get("/api/v1/carts/" + cart).is(200).json().getJsonArray("parcels"))
                .isNotEmpty();
    }

    @Test
    void anAccountBuysItsOwnCartAndListsItsOrders() {
        var email = "api-" + UUID.randomUUID() + "@example.test";
        var form =
                Json.createObjectBuilder()
                        .add("displayName", "林晓")
                        .add("email", email)
                        .add("password", "a long white sentence")
                        .build();
        var joining = api.anew();
        var joined = joining.post("/api/v1/accounts", form).is(201);
        assertThat(joining.post("/api/v1/accounts", form).is(201).text()).isEqualTo(joined.text());
        assertThat(joining.anew().post("/api/v1/accounts", form).is(422).pointers())
                .containsExactly("/email");
        var lin = new Shopper(api.signedIn(email, "a long white sentence"));
        lin.put("mine", lin.findOffer(AMBIENT), 1).is(200);
        var order = lin.api().anew().post("/api/v1/checkouts", Shopper.checkout("mine").build());
        var number = order.is(201).json().getString("number");
        var listed = lin.api().get("/api/v1/orders").is(200).json().getJsonArray("items");
        assertThat(listed.getJsonObject(0).getString("number")).isEqualTo(number);
        lin.api().get("/api/v1/orders/" + number).is(200);
        var other = api.signedIn("workshop@example.test", "tsagaan-workshop-demo");
        other.get("/api/v1/orders/" + number).is(404);
        lin.api().delete("/api/v1/sessions/current").is(204);
        lin.api().get("/api/v1/accounts/me").is(401);
    }

    @Test
    void theSellerDispatchesOnceAndAnotherSellerDoesNot() {
        var workshop = api.signedIn("workshop@example.test", "tsagaan-workshop-demo");
        var store = api.signedIn("store@example.test", "tsagaan-store-demo");
        var order = shopper.order(shopper.findOffer("storefrontId=" + storefrontOf(workshop)), 1);
        shopper.pay(order);
        var part = awaitState(order, "PAID").getJsonArray("parts").getJsonObject(0);
        var address =
                fulfilments(workshop) + "/" + part.getJsonNumber("fulfilmentId") + "/dispatch";
        var body = Json.createObjectBuilder().add("carrier", "SF").add("tracking", "SF1").build();
        store.anew().post(address, body).is(404);
        store.anew()
                .post(fulfilments(store) + address.substring(fulfilments(workshop).length()), body)
                .is(404);
        api.anew().post(address, body).is(401);
        var sending = workshop.anew();
        var sent = sending.post(address, body).is(200);
        assertThat(sent.json().getString("state")).isEqualTo("DISPATCHED");
        assertThat(sending.post(address, body).is(200).text()).isEqualTo(sent.text());
        sending.anew().post(address, body).is(409);
        var cancellation = address.replace("/dispatch", "/cancellation");
        var reason = Json.createObjectBuilder().add("reason", "too late").build();
        workshop.anew().post(cancellation, reason).is(409);
    }

    @Test
    void guessingAPasswordIsSlowedDown() {
        var body =
                Json.createObjectBuilder()
                        .add("email", "guessed-" + UUID.randomUUID() + "@example.test")
                        .add("password", "not it at all")
                        .build();
        var answers =
                IntStream.range(0, 6)
                        .mapToObj(i -> api.anew().post("/api/v1/sessions", body))
                        .toList();
        assertThat(answers.subList(0, 5)).allMatch(answer -> answer.status() == 401);
        assertThat(Long.parseLong(answers.get(5).is(429).header("Retry-After"))).isPositive();
    }

    @Test
    void theDocumentIsServed() {
        var document = api.get("/api/v1/openapi.json").is(200).json();
        assertThat(document.getString("openapi")).isEqualTo("3.1.0");
        assertThat(document.getJsonObject("paths")).containsKey("/api/v1/checkouts");
        api.get("/openapi").is(404);
    }

    private JsonObject awaitState(JsonObject order, String state) {
        for (int i = 0; ; i++) {
            var seen = shopper.holding(order).get(Shopper.address(order)).is(200).json();
            if (seen.getString("state").equals(state) || i > 80) {
                assertThat(seen.getString("state")).isEqualTo(state);
                return seen;
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
    }

    private long storefrontOf(Api seller) {
        var organisation = seller.organisation();
        return api
                .get("/api/v1/search?size=50&producerId=" + organisation)
                .is(200)
                .json()
                .getJsonArray("items")
                .stream()
                .map(JsonValue::asJsonObject)
                .filter(
                        offer ->
                                offer.getJsonObject("storefront")
                                        .equals(offer.getJsonObject("producer")))
                .mapToLong(offer -> offer.getJsonNumber("storefrontId").longValue())
                .findFirst()
                .orElseThrow();
    }

    private static String fulfilments(Api seller) {
        return "/api/v1/sellers/" + seller.organisation() + "/fulfilments";
    }

    private static JsonObject quantity(int units) {
        return Json.createObjectBuilder().add("quantity", units).build();
    }

    private static List<Long> ids(JsonObject page) {
        return page.getJsonArray("items").stream()
                .map(item -> item.asJsonObject().getJsonNumber("offerId").longValue())
                .toList();
    }

    private static List<Long> prices(JsonObject page) {
        return page.getJsonArray("items").stream()
                .map(item -> item.asJsonObject().getJsonObject("price"))
                .map(price -> price.getJsonNumber("amount").longValue())
                .toList();
    }
}
