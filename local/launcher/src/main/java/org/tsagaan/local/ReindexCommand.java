package org.tsagaan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * {@code ./market reindex}: makes the search index anew from the database while the old one goes on
 * answering, then compares every document; with {@code --verify} it only compares. What is asked
 * travels to the running application through its database, never over a port of its own.
 */
final class ReindexCommand implements LocalCommand {
    private static final int CANNOT = 2;
    private static final int LINE_OF_PORT = 3;

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public String summary() {
        return "make the search index anew, then compare it [--verify: only compare] [--data"
                + " .market]; exit code 0: equal, 1: not equal, 2: cannot";
    }

    @Override
    public int run(List<String> words) {
        try {
            Arguments arguments = Arguments.parse(words, Set.of("--verify"), Set.of("--data"));
            DataDirectory data = new DataDirectory(Path.of(arguments.get("--data", ".market")));
            return ask(data, arguments.has("--verify"));
        } catch (MarketFailure failure) {
            Main.show(failure);
            return CANNOT;
        }
    }

    private static int ask(DataDirectory data, boolean onlyVerify) {
        Database database =
                new Database(
                        Home.ofProperty(),
                        Secrets.in(data.of("secrets.properties")),
                        runningPort(data));
        try (Connection connection = database.connectAsOwner()) {
            SearchTasks tasks = new SearchTasks(connection, Progress.onScreen());
            if (!onlyVerify) {
                tasks.run(SearchTasks.Kind.REBUILD);
            }
            return tasks.run(SearchTasks.Kind.VERIFY).equals("EQUAL") ? 0 : 1;
        } catch (SQLException refused) {
            throw new MarketFailure(
                    "The database cannot be asked: " + refused.getMessage(),
                    "See whether the market still runs, then run the command again.",
                    refused);
        }
    }

    /** The port of the database, as its server wrote it down. */
    private static int runningPort(DataDirectory data) {
        Path file = data.of("postgresql").resolve("cluster/postmaster.pid");
        try {
            return Integer.parseInt(Files.readAllLines(file).get(LINE_OF_PORT).strip());
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
            throw new MarketFailure(
                    "No market runs on " + data.root() + ".",
                    "Start it with ./market run, wait until it is open, and run this beside it.");
        }
    }
}
