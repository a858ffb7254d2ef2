package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.Api.Answer;
import org.tsagaan.acceptance.OpenMarket.Place;

/**
 * Every method of the API's document, wrong in every way: a problem that says what would be right.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OpenMarket.class)
class ApiFaultsIT {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final List<String> NOBODYS =
            List.of(
                    "0",
                    "7",
                    "999999999999999999",
                    "99999999999999999999",
                    "-1",
                    "abc",
                    "%20",
                    "..%2F..%2Fetc",
                    "%E2%80%8B",
                    "x".repeat(5000));

    /** More than any method reads. */
    private static final byte[] TOO_MUCH = new byte[40_000_000];

    private static final List<WrongBodies.Wrong> NONE = List.of();

    private final List<String> wrongs = new ArrayList<>();
    private Api api = Api.of("");
    private Api merchant = api;
    private Api regulator = api;
    private JsonObject document = JsonValue.EMPTY_JSON_OBJECT;
    private Map<String, String> real = Map.of();
    private String ownOffer = "";

    @BeforeAll
    void comeIn(Place open) {
        api = Api.of(open.url());
        merchant = api.signedIn("workshop@example.test", "tsagaan-workshop-demo");
        regulator = api.signedIn("regulator@example.test", "tsagaan-regulator-demo");
        document = api.get("/api/v1/openapi.json").is(200).json();
        var shopper = new Shopper(api);
        var offer = shopper.findOffer("storage=AMBIENT");
        var seller = first(merchant.get("/api/v1/accounts/me"), "memberships", "organisationId");
        var parts = merchant.get("/api/v1/sellers/" + seller + "/fulfilments?state=DELIVERED");
        ownOffer =
                first(
                        merchant.get("/api/v1/sellers/" + seller + "/own-offers"),
                        "items",
                        "offerId");
        var products = merchant.get("/api/v1/producers/" + seller + "/products");
        real =
                Map.of(
                        "cart", shopper.cartOf(offer, 1),
                        "offerId", String.valueOf(offer),
                        "organisationId", seller,
                        "producerId", seller,
                        "productId", first(products, "items", "productId"),
                        "year", "2026",
                        "division", "152530",
                        "parkId", first(api.get("/api/v1/parks"), "items", "parkId"),
                        "fulfilmentId", first(parts, "items", "fulfilmentId"),
                        "number", first(parts, "items", "orderNumber"));
    }

    @Test
    void everyFieldOfEveryBodyWrongInEveryWay() {
        int sent = 0;
        for (var operation : operations()) {
            if (operation.takesBody()) {
                sent += wrongs(operation);
            }
        }
        assertThat(wrongs).as("of %d requests", sent).isEmpty();
        assertThat(sent).isGreaterThan(250);
    }

    private int wrongs(Operation operation) {
        int sent = 0;
        var json = operation.contents().getJsonObject(Operation.JSON);
        for (var wrong : json == null ? NONE : WrongBodies.of(document, json)) {
            sent += wrong(operation, asker(), wrong);
        }
        var form = operation.contents().getJsonObject(Operation.FORM);
        for (var wrong : form == null ? NONE : WrongParts.of(document, form)) {
            sent += wrong(operation, asker().with("Content-Type", Parts.TYPE), wrong);
        }
        return sent;
    }

    private int wrong(Operation operation, Api asker, WrongBodies.Wrong wrong) {
        var answer = asker.json(operation.verb(), operation.at(real), wrong.body());
        check(operation, wrong.what() + " " + wrong.pointer(), answer);
        checkNamed(operation, wrong, answer);
        return 1;
    }

    @Test
    void everyParameterOfEveryAddressWrongInEveryWay() {
        for (var operation : operations()) {
            for (var query : operation.wrongQueries()) {
                var path = operation.at(real) + "?" + query;
                var answer = asker().send(operation.verb(), path, BodyPublishers.noBody());
                check(operation, query, answer);
            }
        }
        assertThat(wrongs).isEmpty();
    }

    @Test
    void everyNumberAndNameInEveryPathThatIsNobodys() {
        for (var operation : operations()) {
            for (var name : operation.names()) {
                for (var value : NOBODYS) {
                    var values = new HashMap<>(real);
                    values.put(name, value);
                    var answer =
                            asker().with("Content-Type", operation.media())
                                    .json(
                                            operation.verb(),
                                            operation.at(values),
                                            operation.example(document));
                    check(operation, name + "=" + value, answer);
                }
            }
        }
        assertThat(wrongs).isEmpty();
    }

    /** The server itself refuses what is no address, before the market hears of it. */
    @Test
    void whatIsNoAddressIsRefused() {
        for (var operation : operations()) {
            for (var name : operation.names()) {
                for (var value : List.of("%00", "%FF")) {
                    var values = new HashMap<>(real);
                    values.put(name, value);
                    asker().with("Content-Type", operation.media())
                            .json(
                                    operation.verb(),
                                    operation.at(values),
                                    operation.example(document))
                            .is(400);
                }
            }
        }
    }

    @Test
    void everyNameOfARequestMissingOrWrong() {
        for (var operation : operations()) {
            if (operation.takes("Idempotency-Key")) {
                for (var key : List.of("short", "x".repeat(65), "with a space in between")) {
                    check(operation, "key " + key, with("Idempotency-Key", key, operation));
                }
                var without = asker().without("Idempotency-Key");
                check(operation, "no key", ask(without, operation, operation.example(document)));
            }
            if (operation.takes("If-Match")) {
                for (var tag : List.of("\"stale\"", "garbage")) {
                    var stale = keeperOf(operation).with("If-Match", tag);
                    var answer = ask(stale, operation, operation.example(document));
                    check(operation, tag, answer.is(412));
                }
                var without = keeperOf(operation).without("If-Match");
                check(
                        operation,
                        "blind",
                        ask(without, operation, operation.example(document)).is(428));
            }
            if (operation.knowsItsAsker()) {
                var answer = with("Authorization", "Bearer nobody", operation);
                check(operation, "unknown bearer", answer.is(401));
            }
        }
        assertThat(wrongs).isEmpty();
    }

    @Test
    void whatIsNoJsonOrTooLargeOrNotThere() {
        for (var operation : operations()) {
            if (operation.takesBody()) {
                for (var type : List.of("text/plain", "application/xml", "nonsense")) {
                    check(operation, type, with("Content-Type", type, operation));
                }
                var nothing = BodyPublishers.noBody();
                var path = operation.at(real);
                check(operation, "no body", asker().send(operation.verb(), path, nothing).is(400));
                check(operation, "large", ask(asker(), operation, TOO_MUCH).is(413));
            }
        }
        assertThat(wrongs).isEmpty();
    }

    @Test
    void problemsAreToldInTheReadersLanguage() {
        var english = api.get("/api/v1/search?size=0").is(400).json();
        var reader = api.with("Accept-Language", "zh-CN");
        var chinese = reader.get("/api/v1/search?size=0").is(400).json();
        assertThat(english.toString()).doesNotContainPattern(CHINESE);
        assertThat(chinese.getString("title")).containsPattern(CHINESE);
        assertThat(chinese.getJsonArray("errors").getJsonObject(0).getString("message"))
                .isEqualTo("应为 1 至 100 的整数。");
    }

    private Api asker() {
        return merchant.anew().with("If-Match", "*").with("Order-Token", "nobody's");
    }

    /** Who may do it at all, of what is there: only to them a version says something. */
    private Api keeperOf(Operation operation) {
        return operation.path().contains("/parks/") ? regulator.anew() : asker();
    }

    private Answer ask(Api asker, Operation operation, byte[] body) {
        var type = asker.headers().getOrDefault("Content-Type", operation.media());
        return asker.with("Content-Type", type).json(operation.verb(), at(operation), body);
    }

    /**
     * What the seller keeps is one of its own offers; what the shopper has in the cart is
     * another's.
     */
    private String at(Operation operation) {
        var values = new HashMap<>(real);
        if (operation.path().contains("/own-offers/")) {
            values.put("offerId", ownOffer);
        }
        return operation.at(values);
    }

    private Answer with(String header, String value, Operation operation) {
        return ask(asker().with(header, value), operation, operation.example(document));
    }

    private void check(Operation operation, String what, Answer answer) {
        boolean isProblem = answer.header("Content-Type").startsWith("application/problem+json");
        if (answer.status() < 400
                || answer.status() >= 500
                || !isProblem
                || answer.json().getString("detail").isBlank()
                || CHINESE.matcher(answer.json().getString("title")).find()) {
            note(operation, what, answer);
        }
    }

    /** Who signs in with nothing is only told that it was wrong, and not in which half. */
    private void checkNamed(Operation operation, WrongBodies.Wrong wrong, Answer answer) {
        boolean isSecret = answer.status() == 401 && operation.path().endsWith("/sessions");
        if (!wrong.pointer().isEmpty()
                && !isSecret
                && answer.status() < 500
                && answer.pointers().stream().noneMatch(p -> p.startsWith(wrong.pointer()))) {
            note(operation, wrong.what() + " is not said to be at " + wrong.pointer(), answer);
        }
    }

    private void note(Operation operation, String what, Answer answer) {
        wrongs.add(
                "%s %s: %s -> %d %s"
                        .formatted(
                                operation.verb(),
                                operation.path(),
                                what.substring(0, Math.min(60, what.length())),
                                answer.status(),
                                answer.text().substring(0, Math.min(300, answer.text().length()))));
    }

    /** All but signing out, which would end the sign-in of the other requests. */
    private List<Operation> operations() {
        wrongs.clear();
        return Operation.listOf(document).stream()
                .filter(one -> !one.path().endsWith("/sessions/current"))
                .toList();
    }

    private static String first(Answer answer, String list, String name) {
        var row = answer.is(200).json().getJsonArray(list).getJsonObject(0);
        return String.valueOf(row.get(name)).replace("\"", "");
    }
}
