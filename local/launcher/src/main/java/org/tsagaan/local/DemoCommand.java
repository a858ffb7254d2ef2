package org.tsagaan.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** {@code ./market demo --scale N}: multiplies the demonstration data of a market that runs. */
final class DemoCommand implements LocalCommand {
    private static final int MOST = 10_000_000;

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
        try (Connection connection = Database.running(data).connectAsOwner()) {
            new DemonstrationScale(Home.ofProperty(), connection, Progress.onScreen()).add(offers);
            return 0;
        } catch (SQLException refused) {
            throw new MarketFailure(
                    "The offers were not all added: " + refused.getMessage(),
                    "What was added stays and is whole; run the command again for more.",
                    refused);
        }
    }
}
