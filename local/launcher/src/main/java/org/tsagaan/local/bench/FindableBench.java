package org.tsagaan.local.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.tsagaan.local.Database;
import org.tsagaan.local.Http;
import org.tsagaan.local.MarketFailure;
import org.tsagaan.local.Whereabouts;

/**
 * How long after an order is acknowledged the index finds its offer with the units that are left,
 * while eight other clients order as fast as they can.
 */
record FindableBench(Whereabouts market, Database database, int seconds) {
    private static final int BUYERS = 8;
    private static final int WATCHED = 4;
    private static final int MOST_PER_SECOND = 1500;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    void measure(Figures figures) {
        List<Long> offers = new OfferIds(market.port("public")).list(PlacedOrders.MOST);
        List<Long> watched = offers.subList(0, WATCHED);
        List<Long> bought = offers.subList(WATCHED, offers.size());
        try (Connection connection = database.connectAsOwner();
                ExecutorService threads = Executors.newFixedThreadPool(WATCHED)) {
            Shelves.fill(connection, offers);
            FilledCarts carts = new FilledCarts(bought);
            carts.fill(connection, seconds * MOST_PER_SECOND);
            List<Future<List<Double>>> watchers = new ArrayList<>();
            for (long offer : watched) {
                FilledCarts own = new FilledCarts(List.of(offer));
                own.fill(connection, seconds * MOST_PER_SECOND / BUYERS);
                watchers.add(threads.submit(() -> watch(offer, own)));
            }
            double perSecond =
                    new Clients(market.port("public"), BUYERS, Duration.ofSeconds(seconds))
                            .perSecond(new Shopper(carts), Shopper.PLACED);
            List<Double> waits = new ArrayList<>();
            watchers.forEach(each -> waits.addAll(Clients.end(each)));
            add(figures, waits.stream().sorted().toList(), perSecond);
        } catch (SQLException refused) {
            throw new MarketFailure(
                    "The database refused: " + refused.getMessage(), "See its log, and try again.");
        }
    }

    private static void add(Figures figures, List<Double> waits, double perSecond) {
        String beside =
                "%d orders watched, beside %.0f others a second".formatted(waits.size(), perSecond);
        figures.add(
                Figure.of("findable", "From the commit to the index, p50", at(waits, 0.5), "ms")
                        .noting(beside));
        figures.add(
                Figure.of("findable", "From the commit to the index, p99", at(waits, 0.99), "ms")
                        .noting(beside));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    /** Orders an offer again and again, each time once the order before is found: milliseconds. */
    private List<Double> watch(long offer, FilledCarts carts) throws InterruptedException {
        Shopper shopper = new Shopper(carts);
        List<Double> waits = new ArrayList<>();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        try (KeptConnection connection = new KeptConnection(market.port("public"));
                Http http = new Http()) {
            while (System.nanoTime() < end) {
                long before = left(http, offer);
                if (shopper.once(connection) != Shopper.PLACED) {
                    throw new MarketFailure(
                            "The market did not take an order.",
                            "Look into logs/payara-server.log of the data directory.");
                }
                long acknowledged = System.nanoTime();
                while (left(http, offer) == before) {
                    if (System.nanoTime() - acknowledged > PATIENCE.toNanos()) {
                        throw new MarketFailure(
                                "An order is not found within " + PATIENCE.toSeconds() + " s.",
                                "Look into logs/payara-server.log of the data directory.");
                    }
                    LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                }
                waits.add((System.nanoTime() - acknowledged) / 1e6);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return waits;
    }

    /** Units that the index says are left. */
    private long left(Http http, long offer) throws InterruptedException {
        String address =
                "http://127.0.0.1:%d/tsagaan-offers/_search?q=offerId:%d&_source_includes=available"
                        .formatted(market.port("elasticsearch"), offer);
        String body = http.find(address).map(Http.Answer::body).orElse("{}");
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject answer = reader.readObject();
            return answer.getJsonObject("hits")
                    .getJsonArray("hits")
                    .getJsonObject(0)
                    .getJsonObject("_source")
                    .getJsonNumber("available")
                    .longValue();
        }
    }
}
