package org.tsagaan.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.tsagaan.local.Database;
import org.tsagaan.local.DemonstrationScale;
import org.tsagaan.local.Home;
import org.tsagaan.local.MarketFailure;
import org.tsagaan.local.Progress;
import org.tsagaan.local.Whereabouts;

/**
 * Searching with all facets, again and again or what nobody asked before, suggesting and looking
 * around a place, by the API at one, eight and 32 clients, beside Elasticsearch alone asked the
 * very same on the same node by turns; and how fast an index is filled, beside a bare bulk of the
 * same documents.
 *
 * @param sizes offers the market is grown to first, one after the other; none: as it is
 * @param charts where the charts are drawn
 */
record SearchBench(
        Whereabouts market,
        Database database,
        SlowLog log,
        Wrk wrk,
        List<Integer> sizes,
        Path charts) {
    private static final int ROUNDS = 3;

    /** Seconds that each kind of question is asked before any is measured: Java compiles by use. */
    private static final int WARMING = 10;

    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final List<String> WORDS =
            List.of("", "奶豆腐", "hurood", "锡林郭勒 奶皮子", "butter", "naipizi");
    private static final List<String> BEGINNINGS = List.of("奶", "nai", "ndf", "bu", "锡林", "hur");
    private static final List<String> PLACES =
            List.of("43.93&longitude=116.05", "40.82&longitude=111.66", "49.21&longitude=119.77");

    /** Fen. No price reaches it: a bound that changes what is asked, and not what is found. */
    private static final int BOUND = 9_000_000;

    /** More than anything here answers in a second. */
    private static final int MOST_A_SECOND = 300;

    /**
     * A kind of question, by its addresses.
     *
     * @param isNew whether nobody has asked it before: each has another bound of its price
     */
    private record Kind(String name, List<String> paths, boolean isNew) {

        /** The questions, as they have not been asked before where that is wanted. */
        List<Wrk.Call> asked(List<Wrk.Call> calls, int seconds) {
            if (!isNew) {
                return calls;
            }
            int numbers = MOST_A_SECOND * seconds / calls.size();
            int first = LocalTime.now(ZoneOffset.UTC).toSecondOfDay() % 3600 * numbers;
            return IntStream.range(first, first + numbers)
                    .mapToObj(number -> String.valueOf(BOUND + number))
                    .flatMap(
                            bound ->
                                    calls.stream()
                                            .map(
                                                    call ->
                                                            call.replacing(
                                                                    String.valueOf(BOUND), bound)))
                    .toList();
        }
    }

    /** What both did at a size of the market with so many clients. */
    record Point(String kind, long offers, int clients, Wrk.Load ours, Wrk.Load alone) {
        double share() {
            return ours.perSecond() / alone.perSecond();
        }

        /** Whether the same was asked among as many offers, by whatever number of clients. */
        boolean isLike(Point other) {
            return kind.equals(other.kind) && offers == other.offers;
        }
    }

    void measure(Figures figures) {
        List<Point> points = new ArrayList<>();
        try (Connection connection = database.connectAsOwner()) {
            RawIndex index = new RawIndex(market.port("elasticsearch"), wrk.scratch());
            if (sizes.isEmpty()) {
                measureAsItIs(figures, connection, index, points);
            }
            for (int size : sizes) {
                grow(connection, index, size);
                measureAsItIs(figures, connection, index, points);
            }
        } catch (SQLException refused) {
            throw new MarketFailure(
                    "The database refused: " + refused.getMessage(), "See its log.", refused);
        }
        addGrowth(figures, points);
        new SearchCharts(charts).draw(points);
    }

    private void measureAsItIs(
            Figures figures, Connection connection, RawIndex index, List<Point> points)
            throws SQLException {
        long offers = index.count();
        for (Kind kind : kinds()) {
            warm(kind);
        }
        for (Kind kind : kinds()) {
            for (int clients : CLIENTS) {
                Point point = byTurns(kind, offers, clients);
                points.add(point);
                add(figures, point);
            }
        }
        new FillBench(connection, index).measure(figures);
    }

    private void warm(Kind kind) {
        Wrk load = new Wrk(wrk.program(), wrk.scratch(), wrk.connections(), WARMING);
        var _ =
                load.load(
                        address("public"),
                        kind.asked(kind.paths().stream().map(Wrk.Call::get).toList(), WARMING));
    }

    private String address(String part) {
        return "http://127.0.0.1:" + market.port(part);
    }

    private static List<Kind> kinds() {
        return List.of(
                new Kind("Search", paths("/api/v1/search?q=", WORDS), false),
                new Kind(
                        "New search",
                        paths("/api/v1/search?priceTo=" + BOUND + "&q=", WORDS),
                        true),
                new Kind("Suggestions", paths("/api/v1/suggestions?q=", BEGINNINGS), false),
                new Kind(
                        "Nearest",
                        PLACES.stream()
                                .map(place -> "/api/v1/search?sort=NEAREST&latitude=" + place)
                                .toList(),
                        false));
    }

    private static List<String> paths(String path, List<String> words) {
        return words.stream().map(word -> path + URLEncoder.encode(word, UTF_8)).toList();
    }

    private Point byTurns(Kind kind, long offers, int clients) {
        String base = address("public");
        String raw = address("elasticsearch");
        List<Wrk.Call> asked = kind.paths().stream().map(Wrk.Call::get).toList();
        List<Wrk.Call> bodies = log.behind(kind.paths().stream().map(base::concat).toList());
        Wrk load = wrk.with(clients);
        load.load(base, kind.asked(asked, load.seconds()));
        List<Wrk.Load> ours = new ArrayList<>();
        List<Wrk.Load> alone = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ours.add(load.load(base, kind.asked(asked, load.seconds())));
            alone.add(load.load(raw, kind.asked(bodies, load.seconds())));
        }
        return new Point(kind.name(), offers, clients, median(ours), median(alone));
    }

    private static Wrk.Load median(List<Wrk.Load> all) {
        return new Wrk.Load(
                middle(all, Wrk.Load::perSecond),
                middle(all, Wrk.Load::p50),
                middle(all, Wrk.Load::p99));
    }

    private static double middle(List<Wrk.Load> all, ToDoubleFunction<Wrk.Load> what) {
        return all.stream()
                .mapToDouble(what)
                .sorted()
                .skip(all.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static void add(Figures figures, Point point) {
        String name =
                "%s, %,d offers, clients: %d"
                        .formatted(point.kind(), point.offers(), point.clients());
        figures.add(
                Figure.of("search", name, point.ours().perSecond(), "/s")
                        .comparedWith("Elasticsearch alone", point.alone().perSecond()));
        figures.add(
                Figure.of("search", name + ", p50", point.ours().p50(), "ms")
                        .comparedWith("Elasticsearch alone", point.alone().p50()));
        figures.add(
                Figure.of("search", name + ", p99", point.ours().p99(), "ms")
                        .comparedWith("Elasticsearch alone", point.alone().p99()));
    }

    private static void addGrowth(Figures figures, List<Point> points) {
        long least = points.stream().mapToLong(Point::offers).min().orElse(0);
        long most = points.stream().mapToLong(Point::offers).max().orElse(0);
        for (Kind kind : least == most ? List.<Kind>of() : kinds()) {
            figures.add(
                    Figure.of(
                                    "search",
                                    kind.name() + ", p50 of one client",
                                    p50(points, kind, most),
                                    "ms")
                            .comparedWith("%,d offers".formatted(least), p50(points, kind, least)));
        }
    }

    private static double p50(List<Point> points, Kind kind, long offers) {
        return points.stream()
                .filter(
                        p ->
                                p.kind().equals(kind.name())
                                        && p.offers() == offers
                                        && p.clients() == 1)
                .findFirst()
                .orElseThrow()
                .ours()
                .p50();
    }

    /** Adds what is missing, and waits until all of it can be found. */
    private void grow(Connection connection, RawIndex index, int size) throws SQLException {
        long there = index.count();
        if (there < size) {
            new DemonstrationScale(Home.ofProperty(), connection, Progress.onScreen())
                    .add((int) (size - there));
            connection.setAutoCommit(true);
            index.awaitCount(size);
        }
    }
}
