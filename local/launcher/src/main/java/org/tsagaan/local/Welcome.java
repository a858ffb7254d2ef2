package org.tsagaan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The last thing shown by a start: where the market is, and who may sign in. */
record Welcome(MarketOptions options, Market market) {
    private static final int COLUMNS = 4;

    void show(Progress progress, Duration took) {
        progress.line("");
        progress.line(
                "The market is open: %s   (%d s; Ctrl-C stops it)"
                        .formatted(market.baseUrl(), took.toSeconds()));
        for (String line : signIns()) {
            progress.line(line);
        }
        market.findDatabase()
                .map(Database::auditorAddress)
                .ifPresent(address -> progress.line("  For auditors: psql " + address));
        progress.line("  Data and logs: " + options.data().root());
    }

    private List<String> signIns() {
        Path file = options.home().config("demonstration/sign-ins.csv");
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split(",", COLUMNS))
                    .filter(columns -> columns.length == COLUMNS)
                    .map(Welcome::signIn)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String signIn(String[] columns) {
        return "  %-22s %-40s %-16s %s".formatted(columns[0], columns[1], columns[2], columns[3]);
    }
}
