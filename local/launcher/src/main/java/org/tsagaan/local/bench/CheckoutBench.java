package org.tsagaan.local.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tsagaan.local.Database;
import org.tsagaan.local.MarketFailure;
import org.tsagaan.local.Whereabouts;

/**
 * Checkouts per second over HTTP, beside pgbench playing the statements of the same checkouts on
 * the same server by turns. Every one is a whole order that is kept.
 */
record CheckoutBench(
        Whereabouts market, Database database, Path pgbench, Path scratch, int seconds) {
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final int MOST_PER_SECOND = 1500;

    void measure(Figures figures) {
        List<Long> offers = new OfferIds(market.port("public")).list(PlacedOrders.MOST);
        FilledCarts carts = new FilledCarts(offers);
        try (Connection connection = database.connectAsOwner()) {
            Shelves.fill(connection, offers);
            buyEachOnce(connection, carts, offers.size());
            perSecond(connection, carts, CLIENTS.getLast());
            try (PlacedOrders orders = PlacedOrders.in(connection)) {
                var variables = Map.of("orders", orders.count(), "next", 0L, "last", 0L);
                Pgbench script = new Pgbench(pgbench, script(), database, seconds, variables);
                for (int count : CLIENTS) {
                    Median both =
                            Median.byTurns(
                                    () -> perSecond(connection, carts, count),
                                    () -> script.perSecond(count));
                    figures.add(
                            Figure.of(
                                            "checkout",
                                            "Checkouts, clients: " + count,
                                            both.measured(),
                                            "/s")
                                    .comparedWith("pgbench, same statements", both.reference()));
                }
            }
        } catch (SQLException refused) {
            throw new MarketFailure(
                    "The database refused: " + refused.getMessage(), "See its log, and try again.");
        }
    }

    private double perSecond(Connection connection, FilledCarts carts, int count) {
        try {
            carts.fill(connection, Math.max(0, seconds * MOST_PER_SECOND - carts.size()));
        } catch (SQLException refused) {
            throw new MarketFailure(
                    "No carts could be filled: " + refused.getMessage(), "See the database's log.");
        }
        return new Clients(market.port("public"), count, Duration.ofSeconds(seconds))
                .perSecond(new Shopper(carts), Shopper.PLACED);
    }

    /** An order of every offer, which the script will say again. */
    private void buyEachOnce(Connection database, FilledCarts carts, int count)
            throws SQLException {
        carts.fill(database, count);
        Shopper shopper = new Shopper(carts);
        try (KeptConnection connection = new KeptConnection(market.port("public"))) {
            for (int i = 0; i < count; i++) {
                shopper.once(connection);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path script() {
        try (InputStream in =
                Objects.requireNonNull(CheckoutBench.class.getResourceAsStream("checkout.sql"))) {
            return Files.write(scratch.resolve("checkout.sql"), in.readAllBytes());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
