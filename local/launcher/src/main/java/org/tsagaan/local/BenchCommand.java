package org.tsagaan.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.tsagaan.local.bench.Bench;

/**
 * {@code ./market bench}: measures the market that runs on the data, or starts one for as long as
 * that takes.
 */
final class BenchCommand implements LocalCommand {
    private static final Set<String> ALL = Set.of("rest", "pages", "checkout", "relevance");
    private static final int LONGEST = 600;

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String summary() {
        return "measure [checkout|pages|relevance|rest|all] [--port 8080] [--data .market]"
                + " [--seconds 10] [--out FILE]";
    }

    @Override
    public int run(List<String> words) {
        boolean isNamed = !words.isEmpty() && !words.getFirst().startsWith("-");
        Set<String> what = isNamed ? chosen(words.getFirst()) : ALL;
        Arguments arguments =
                Arguments.parse(
                        words.subList(isNamed ? 1 : 0, words.size()),
                        Set.of(),
                        Set.of("--port", "--data", "--seconds", "--out"));
        DataDirectory data = new DataDirectory(Path.of(arguments.get("--data", ".market")));
        int seconds = arguments.number("--seconds", 10, 1, LONGEST);
        int port = arguments.number("--port", 8080, 1, 65_535);
        Path out = Path.of(arguments.get("--out", data.of("figures.json").toString()));
        Optional<Whereabouts> running = Whereabouts.find(data);
        if (running.isPresent()) {
            new Bench(data, running.get(), seconds).measure(what, out);
        } else {
            startAndMeasure(
                    new MarketOptions(Home.ofProperty(), data, port, true), seconds, what, out);
        }
        return 0;
    }

    private static Set<String> chosen(String word) {
        if (!word.equals("all") && !ALL.contains(word)) {
            throw new MarketFailure(
                    "./market bench does not measure " + word + ".",
                    "It measures checkout, pages, relevance, rest or all.");
        }
        return word.equals("all") ? ALL : Set.of(word);
    }

    private static void startAndMeasure(
            MarketOptions options, int seconds, Set<String> what, Path out) {
        Progress progress = Progress.onScreen();
        Market market = Market.open(options, progress);
        Shutdown shutdown = Shutdown.register(market, progress);
        try {
            market.start();
            CompletableFuture<ServerProcess> death = new CompletableFuture<>();
            market.watch(death::complete);
            new DemonstrationProgress(market.findDatabase(), progress).follow(death);
            new Bench(options.data(), market.whereabouts(), seconds).measure(what, out);
        } finally {
            shutdown.now();
        }
    }
}
