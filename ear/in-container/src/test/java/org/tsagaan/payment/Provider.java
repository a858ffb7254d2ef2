package org.tsagaan.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** The payment simulator as a test orders it about, and a buyer's browser in front of its page. */
@ApplicationScoped
public class Provider {

    private static final String ADDRESS = System.getenv("MARKET_PAYMENT_URL");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();

    /** The next requests of a kind go wrong, as the simulator's control knows it. */
    void fail(String kind, String path, int count) throws Exception {
        order(
                "faults",
                """
                {"kind":"%s","method":"POST","path":"%s","count":%d,"hold_seconds":12}
                """
                        .formatted(kind, path, count));
    }

    /** Nothing goes wrong any more, and events come as they happen. */
    void behave() throws Exception {
        send(HttpRequest.newBuilder(URI.create(ADDRESS + "/control/faults")).DELETE());
        events("normal");
    }

    /** Events are sent as told from now on: normal, paused, duplicate, reorder, delay. */
    void events(String mode) throws Exception {
        order("webhooks", "{\"mode\":\"" + mode + "\",\"copies\":3,\"milliseconds\":300}");
    }

    /** A buyer pays by card on the page at that address. */
    void payByCard(String page) throws Exception {
        String form = "number=4242424242424242&expiry=12%2F40&cvc=123&name=" + text("其其格");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(page.replaceFirst("\\?.*", "") + "/card"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        int status = http.send(request.build(), BodyHandlers.ofString()).statusCode();
        if (status != 303) {
            throw new AssertionError("Paying by card answered " + status);
        }
    }

    /** How many refunds of a payment the provider has made. */
    int refunds(String intent) throws Exception {
        String list =
                send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                ADDRESS
                                                        + "/v1/refunds?payment_intent="
                                                        + text(intent)))
                                .header("Authorization", "Bearer sk_test_simulated")
                                .GET());
        return list.split("\"object\":\\s*\"refund\"", -1).length - 1;
    }

    /** Waits until something that the market does by itself has come about. */
    static void await(String what, Callable<Boolean> come) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!come.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come about: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private void order(String what, String json) throws Exception {
        send(
                HttpRequest.newBuilder(URI.create(ADDRESS + "/control/" + what))
                        .POST(BodyPublishers.ofString(json)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String text(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
