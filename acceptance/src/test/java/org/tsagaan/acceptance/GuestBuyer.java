package org.tsagaan.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** A guest who buys by the forms of the pages, without a browser. */
record GuestBuyer(HttpClient client, String base, String email) {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final Pattern PRODUCT = Pattern.compile("href=\"/products/(\\d+)\"");
    private static final int PLACED = 303;

    static GuestBuyer at(RunningMarket market, String email) {
        HttpClient client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
        return new GuestBuyer(client, market.url(""), email);
    }

    /** Offers that can be bought, as the search page shows them. */
    List<Long> offers() throws IOException, InterruptedException {
        String page =
                client.send(
                                HttpRequest.newBuilder(URI.create(base + "/search")).build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
        return PRODUCT.matcher(page)
                .results()
                .map(found -> Long.valueOf(found.group(1)))
                .distinct()
                .toList();
    }

    /** The same guest at another instance of the market. */
    GuestBuyer across(RunningMarket other) {
        return new GuestBuyer(client, other.url(""), email);
    }

    /** Buys one unit of any; the number of the order, once the market has acknowledged it. */
    Optional<String> buyOneOf(List<Long> offers) throws IOException, InterruptedException {
        return checkOut(fillWithOneOf(offers));
    }

    /** A new cart with one unit of any. */
    String fillWithOneOf(List<Long> offers) throws IOException, InterruptedException {
        String cart = UUID.randomUUID().toString();
        long offer = offers.get(ThreadLocalRandom.current().nextInt(offers.size()));
        post("/cart/lines", cart, "offerId=" + offer + "&quantity=1");
        return cart;
    }

    /** Buys what is in a cart; the number of the order, once the market has acknowledged it. */
    Optional<String> checkOut(String cart) throws IOException, InterruptedException {
        HttpResponse<Void> placed =
                post(
                        "/checkout",
                        cart,
                        "key="
                                + UUID.randomUUID()
                                + "&name=Lin&phone=13800000000&provinceCode=110000"
                                + "&address=Hailar+Street+1&email="
                                + email);
        return placed.statusCode() == PLACED
                ? placed.headers().firstValue("Location").map(GuestBuyer::number)
                : Optional.empty();
    }

    private HttpResponse<Void> post(String path, String cart, String fields)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(Duration.ofSeconds(20))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", "csrf=" + TOKEN + "; cart=" + cart)
                        .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + TOKEN + "&" + fields))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private static String number(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
