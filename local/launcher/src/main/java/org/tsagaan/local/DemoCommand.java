package org.tsagaan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code ./market demo --scale N}: multiplies the demonstration data of a market that runs. */
final class DemoCommand implements LocalCommand {
    private static final int MOST = 10_000_000;
    private static final int LINE_OF_PORT = 3;

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String summary() {
        return "add N offers to a market that runs --scale N [--data .market]";
    }

    @Override
    public int run(List<String> words) {
        Arguments arguments = Arguments.parse(words, Set.of(), Set.of("--scale", "--data"));
        int offers = arguments.number("--scale", 10_000, 1, MOST);
        DataDirectory data = new DataDirectory(Path.of(arguments.get("--data", ".market")));
        Home home = Home.ofProperty();
        Database database =
                new Database(home, Secrets.in(data.of("secrets.properties")), runningPort(data));
        try (Connection connection = database.connectAsOwner()) {
            new DemonstrationScale(home, connection, Progress.onScreen()).add(offers);
            return 0;
        } catch (SQLException refused) {
            throw new MarketFailure(
                    "The offers were not all added: " + refused.getMessage(),
                    "What was added stays and is whole; run the command again for more.",
                    refused);
        }
    }

    /** The port of the database, as its server wrote it down. */
    private static int runningPort(DataDirectory data) {
        Path file = data.of("postgresql").resolve("cluster/postmaster.pid");
        return findPort(file)
                .orElseThrow(
                        () ->
                                new MarketFailure(
                                        "No market runs on " + data.root() + ".",
                                        "Start it with ./market run, wait until it is open, and"
                                                + " run this beside it."));
    }

    private static Optional<Integer> findPort(Path file) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.size() > LINE_OF_PORT
                    ? Optional.of(Integer.valueOf(lines.get(LINE_OF_PORT).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
