package org.tsagaan.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import org.tsagaan.local.DataDirectory;
import org.tsagaan.local.Whereabouts;

/**
 * Pages per second at eight connections, beside the trivial JSON resource of the same server, and
 * search beside Elasticsearch alone asked the very same.
 */
record PagesBench(DataDirectory data, Whereabouts market, Wrk wrk) {
    private static final int PRODUCTS = 200;
    private static final int LOTS = 50;
    private static final List<String> SEARCHES = List.of("", "奶豆腐", "hurood", "锡林郭勒 奶皮子", "butter");

    void measure(Figures figures) {
        String base = "http://127.0.0.1:" + market.port("public");
        List<Wrk.Call> ping = List.of(Wrk.Call.get("/api/v1/ping"));
        List<Long> offers = new OfferIds(market.port("public")).list(PRODUCTS);
        List<Wrk.Call> products =
                offers.stream().map(id -> Wrk.Call.get("/products/" + id)).toList();
        List<Wrk.Call> trust =
                new TrustPages(market.port("public"))
                        .list(offers.subList(0, Math.min(LOTS, offers.size())));
        List<Wrk.Call> searches = SEARCHES.stream().map(PagesBench::search).toList();
        for (List<Wrk.Call> each : List.of(ping, products, trust, searches)) {
            wrk.perSecond(base, each);
        }
        Reference trivial = new Reference("the trivial JSON resource", base, ping);
        compare(figures, "Product page", base, products, trivial);
        compare(figures, "Trust page of a lot", base, trust, trivial);
        compare(figures, "Search page", base, searches, trivial);
        String raw = "http://127.0.0.1:" + market.port("elasticsearch");
        SlowLog log = new SlowLog(data, market.port("elasticsearch"));
        List<Wrk.Call> asked = log.behind(searches.stream().map(c -> base + c.path()).toList());
        Reference alone = new Reference("Elasticsearch alone, same body", raw, asked);
        compare(figures, "Search page", base, searches, alone);
        gzip(figures, "Product page", base, products);
        gzip(figures, "Search page", base, searches);
    }

    /** What a page is compared with. */
    private record Reference(String name, String base, List<Wrk.Call> calls) {}

    private void compare(
            Figures figures, String name, String base, List<Wrk.Call> calls, Reference other) {
        Median both =
                Median.byTurns(
                        () -> wrk.perSecond(base, calls),
                        () -> wrk.perSecond(other.base(), other.calls()));
        figures.add(
                Figure.of("pages", name, both.measured(), "/s")
                        .comparedWith(other.name(), both.reference()));
    }

    private void gzip(Figures figures, String name, String base, List<Wrk.Call> calls) {
        List<Wrk.Call> asBrowsers =
                calls.stream().map(call -> call.with("Accept-Encoding", "gzip")).toList();
        double rate = wrk.perSecond(base, asBrowsers);
        figures.add(Figure.of("pages", name + ", compressed", rate, "/s"));
    }

    private static Wrk.Call search(String words) {
        return Wrk.Call.get("/search?q=" + URLEncoder.encode(words, UTF_8));
    }
}
