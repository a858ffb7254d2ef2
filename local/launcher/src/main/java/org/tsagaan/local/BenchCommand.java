package org.tsagaan.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tsagaan.local.bench.Bench;

/**
 * {@code ./market bench}: measures the market that runs on the data, or starts one for as long as
 * that takes.
 */
final class BenchCommand implements LocalCommand {
    private static final Set<String> ALL =
            Set.of("rest", "pages", "checkout", "findable", "relevance");

    /** What is measured only when it is named: it takes long, and may make the market larger. */
    private static final String SEARCH = "search";

    private static final int MOST = 10_000_000;
    private static final int LONGEST = 600;

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String summary() {
        return "measure [checkout|findable|pages|relevance|rest|all|search [--offers"
                + " 100000,1000000]] [--port 8080] [--data .market] [--seconds 10] [--out FILE]";
    }

    @Override
    public int run(List<String> words) {
        boolean isNamed = !words.isEmpty() && !words.getFirst().startsWith("-");
        Set<String> what = isNamed ? chosen(words.getFirst()) : ALL;
        Arguments arguments =
                Arguments.parse(
                        words.subList(isNamed ? 1 : 0, words.size()),
                        Set.of(),
                        Set.of("--port", "--data", "--seconds", "--out", "--offers"));
        DataDirectory data = new DataDirectory(Path.of(arguments.get("--data", ".market")));
        int seconds = arguments.number("--seconds", 10, 1, LONGEST);
        int port = arguments.number("--port", 8080, 1, 65_535);
        Path out = Path.of(arguments.get("--out", data.of("figures.json").toString()));
        List<Integer> sizes = sizes(arguments.get("--offers", ""));
        Optional<Whereabouts> running = Whereabouts.find(data);
        if (running.isPresent()) {
            new Bench(data, running.get(), seconds, sizes).measure(what, out);
        } else {
            startAndMeasure(
                    new MarketOptions(Home.ofProperty(), data, port, true),
                    whereabouts -> new Bench(data, whereabouts, seconds, sizes).measure(what, out));
        }
        return 0;
    }

    private static Set<String> chosen(String word) {
        if (!word.equals("all") && !word.equals(SEARCH) && !ALL.contains(word)) {
            throw new MarketFailure(
                    "./market bench does not measure " + word + ".",
                    "It measures checkout, findable, pages, relevance, rest, search or all (without"
                            + " search).");
        }
        return word.equals("all") ? ALL : Set.of(word);
    }

    /** Numbers of offers, in growing order, between commas. */
    private static List<Integer> sizes(String text) {
        List<Integer> sizes =
                text.isEmpty()
                        ? List.of()
                        : Stream.of(text.split(",", -1))
                                .map(each -> each.matches("\\d{1,8}") ? Integer.parseInt(each) : 0)
                                .toList();
        for (int i = 0; i < sizes.size(); i++) {
            int least = i == 0 ? 0 : sizes.get(i - 1);
            if (sizes.get(i) <= least || sizes.get(i) > MOST) {
                throw new MarketFailure(
                        "--offers "
                                + text
                                + " are not numbers of offers, each larger than the last.",
                        "Give some that are, such as --offers 100000,1000000.");
            }
        }
        return sizes;
    }

    private static void startAndMeasure(MarketOptions options, Consumer<Whereabouts> measuring) {
        Progress progress = Progress.onScreen();
        Market market = Market.open(options, progress);
        Shutdown shutdown = Shutdown.register(market, progress);
        try {
            market.start();
            CompletableFuture<ServerProcess> death = new CompletableFuture<>();
            market.watch(death::complete);
            new DemonstrationProgress(market.findDatabase(), progress).follow(death);
            measuring.accept(market.whereabouts());
        } finally {
            shutdown.now();
        }
    }
}
