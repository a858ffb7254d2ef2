package org.tsagaan.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** {@code ./market run}: brings the market up and keeps it up until it is told to stop. */
final class RunCommand implements LocalCommand {
    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    @Override
    public String name() {
        return "run";
    }

    @Override
    public String summary() {
        return "bring the market up [--port 8080] [--data .market] [--fresh]";
    }

    @Override
    public int run(List<String> words) {
        Arguments arguments = Arguments.parse(words, Set.of("--fresh"), Set.of("--port", "--data"));
        MarketOptions options = options(arguments);
        if (arguments.has("--fresh")) {
            forget(options.data());
        }
        Progress progress = Progress.onScreen();
        long began = System.nanoTime();
        Market market = Market.open(options, progress);
        Shutdown shutdown = Shutdown.register(market, progress);
        try {
            CompletableFuture<ServerProcess> death = new CompletableFuture<>();
            market.start();
            market.watch(death::complete);
            new DemonstrationProgress(market.findDatabase(), progress).follow(death);
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            new Welcome(options, market).show(progress, took);
            throw death.join().death("has ended");
        } catch (MarketFailure failure) {
            shutdown.afterFailure(failure);
            return 1;
        }
    }

    private static MarketOptions options(Arguments arguments) {
        Path data = Path.of(arguments.get("--data", ".market"));
        int port = arguments.number("--port", DEFAULT_PORT, 1, HIGHEST_PORT);
        return new MarketOptions(Home.ofProperty(), new DataDirectory(data), port, true);
    }

    /** Deletes all data but the unpacked programs, which hold none. */
    private static void forget(DataDirectory data) {
        data.create();
        try (DataLock _ = DataLock.take(data)) {
            new Leftovers(data).stop(Progress.silent());
            for (String each :
                    List.of(
                            "postgresql",
                            "elasticsearch",
                            "simulator",
                            "payara",
                            "files",
                            "mail")) {
                Trees.delete(data.of(each));
            }
            Trees.delete(data.of("secrets.properties"));
        } catch (IOException refused) {
            throw new MarketFailure(
                    "The data in " + data.root() + " cannot be deleted: " + refused.getMessage(),
                    "Delete the directory by hand, or choose another with --data.");
        }
    }
}
