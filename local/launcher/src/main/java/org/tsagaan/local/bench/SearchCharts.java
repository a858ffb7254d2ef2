package org.tsagaan.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.tsagaan.local.bench.SearchBench.Point;

/**
 * How the market's search stands beside Elasticsearch alone, as two charts.
 *
 * @param folder into which they are written
 */
record SearchCharts(Path folder) {
    private static final double AIM = 0.8;

    /** So many times as quick as Elasticsearch alone is quick enough to be shown as more. */
    private static final double CEILING = 2;

    /**
     * Draws both.
     *
     * @param points of each kind, size and number of clients one
     */
    void draw(List<Point> points) {
        List<Point> alone =
                points.stream()
                        .filter(point -> point.clients() == 1)
                        .sorted(Comparator.comparing(Point::kind))
                        .toList();
        write("search-throughput.svg", shares(alone, points));
        write("search-p50.svg", waits(alone));
    }

    private static BarChart shares(List<Point> alone, List<Point> points) {
        return new BarChart(
                "Answers a second, as a share of Elasticsearch alone asked the same",
                "",
                List.of("1 client", "8 clients", "32 clients"),
                alone.stream()
                        .map(
                                first ->
                                        group(
                                                first,
                                                points.stream()
                                                        .filter(first::isLike)
                                                        .map(Point::share)
                                                        .toList()))
                        .toList(),
                OptionalDouble.of(AIM),
                OptionalDouble.of(CEILING));
    }

    private static BarChart waits(List<Point> alone) {
        return new BarChart(
                "Half of the answers come within, one client",
                "ms",
                List.of("the market", "Elasticsearch alone"),
                alone.stream()
                        .map(it -> group(it, List.of(it.ours().p50(), it.alone().p50())))
                        .toList(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static BarChart.Group group(Point point, List<Double> bars) {
        return new BarChart.Group(point.kind(), "%,d".formatted(point.offers()), bars);
    }

    private void write(String name, BarChart chart) {
        Path file = folder.resolve(name);
        try {
            Files.writeString(file, chart.svg());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        System.out.println("  Drawn: " + file);
    }
}
