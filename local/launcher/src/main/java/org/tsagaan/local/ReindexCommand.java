package org.tsagaan.local;

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
        try (Connection connection = Database.running(data).connectAsOwner()) {
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
}
