package org.tsagaan.local.bench;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.tsagaan.local.Database;
import org.tsagaan.local.MarketFailure;
import org.tsagaan.local.Whereabouts;

/**
 * How well the search finds what people look for, by the judged set of {@code config/relevance}.
 */
record RelevanceBench(Whereabouts market, Database database, Path judged) {
    private static final double POOR = 0.7;

    /** What a query brought. */
    private record Judged(JudgedQuery query, double gain, boolean nothing) {}

    void measure(Figures figures) {
        List<Judged> all;
        try (Connection connection = database.connectAsOwner()) {
            Catalogue catalogue = Catalogue.of(market.port("public"), connection);
            all =
                    JudgedQuery.read(judged, catalogue::filled).stream()
                            .flatMap(query -> judge(query, catalogue).stream())
                            .toList();
        } catch (SQLException refused) {
            throw new MarketFailure(
                    "The database did not answer: " + refused.getMessage(),
                    "See whether the market runs.",
                    refused);
        }
        all.stream()
                .filter(each -> each.gain() < POOR)
                .forEach(each -> System.out.println(poor(each)));
        var kinds =
                all.stream()
                        .collect(
                                groupingBy(
                                        each -> each.query().kind(),
                                        TreeMap::new,
                                        averagingDouble(Judged::gain)));
        kinds.forEach(
                (kind, gain) ->
                        figures.add(Figure.of("relevance", "nDCG@10, " + kind, 100 * gain, "%")));
        double mean = all.stream().mapToDouble(Judged::gain).average().orElse(0);
        double nothing = all.stream().filter(Judged::nothing).count();
        figures.add(
                Figure.of("relevance", "nDCG@10", 100 * mean, "%")
                        .noting("over %d judged queries; aim 90".formatted(all.size())));
        figures.add(
                Figure.of("relevance", "Queries that found nothing", nothing, "").noting("aim 0"));
    }

    /** Nothing is judged where nothing that can be bought today would be right. */
    private static Optional<Judged> judge(JudgedQuery query, Catalogue catalogue) {
        List<Integer> possible = catalogue.offers().values().stream().map(query::gradeOf).toList();
        if (possible.stream().allMatch(grade -> grade == 0)) {
            return Optional.empty();
        }
        List<Long> found = catalogue.find(query.words());
        List<Integer> grades =
                found.stream()
                        .map(catalogue.offers()::get)
                        .map(offer -> offer == null ? 0 : query.gradeOf(offer))
                        .toList();
        return Optional.of(new Judged(query, Gain.normalised(grades, possible), found.isEmpty()));
    }

    private static String poor(Judged each) {
        return String.format(
                Locale.ROOT,
                "  poor  %.3f  %s: %s%s",
                each.gain(),
                each.query().kind(),
                each.query().words(),
                each.nothing() ? " (nothing found)" : "");
    }
}
