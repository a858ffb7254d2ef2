package org.tsagaan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Adds offers in sets, block by block, each block whole or not at all: producers, stores, goods,
 * lots, signed reports, stock and offers, as {@code config/demonstration/scale/block.sql} makes
 * them from the demonstration that is loaded.
 */
public record DemonstrationScale(Home home, Connection connection, Progress progress) {
    private static final int PRODUCTS = 100;
    private static final int STORES = 49;
    private static final int OF_A_PRODUCER = PRODUCTS * (STORES + 1);
    private static final int PRODUCERS_AT_ONCE = 4;

    /** Of more than these the search is not told one by one: its index is made anew. */
    private static final int MOST_TOLD = 20_000;

    private static final String LOADED =
            "select count(*) > 0 and bool_and(finished_at is not null) from"
                    + " market.demonstration_progress";

    /** Adds so many offers. */
    public void add(int offers) throws SQLException {
        requireDemonstration();
        connection.setAutoCommit(false);
        long began = System.nanoTime();
        int producer = (int) number(text("next.sql"));
        int done = 0;
        while (done < offers) {
            int most = Math.min(offers - done, PRODUCERS_AT_ONCE * OF_A_PRODUCER);
            int producers = Math.ceilDiv(most, OF_A_PRODUCER);
            run(block(producer, producers, most, offers > MOST_TOLD));
            connection.commit();
            producer += producers;
            done += most;
            progress.bar("Offers, " + rate(done, began) + "/s", done, offers);
        }
        run("analyze");
        run(text("end.sql"));
        connection.commit();
        progress.done(
                "Offers",
                "%,d added, %,d a second".formatted(done, rate(done, began)),
                Duration.ofNanos(System.nanoTime() - began));
        progress.line("  Search takes them in from now on; until it has, it finds fewer.");
    }

    private void requireDemonstration() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LOADED)) {
            if (!row.next() || !row.getBoolean(1)) {
                throw new MarketFailure(
                        "The demonstration data has not been loaded, or not all of it yet.",
                        "Start an empty market with ./market run and wait until it is open.");
            }
        }
    }

    private String block(int first, int producers, int most, boolean anew) {
        return text("block.sql")
                .replace(":first", String.valueOf(first))
                .replace(":producers", String.valueOf(producers))
                .replace(":products", String.valueOf(Math.min(PRODUCTS, most)))
                .replace(":stores", String.valueOf(stores(most)))
                .replace(":most", String.valueOf(most))
                .replace(":anew", String.valueOf(anew));
    }

    /** No more stores than a small block needs. */
    private static int stores(int most) {
        return Math.min(STORES, Math.ceilDiv(most, PRODUCTS) - 1);
    }

    private static long rate(int done, long began) {
        return done * 1_000_000_000L / Math.max(1, System.nanoTime() - began);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            connection.rollback();
            throw failed;
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private String text(String name) {
        try {
            return Files.readString(home.config("demonstration/scale/" + name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
