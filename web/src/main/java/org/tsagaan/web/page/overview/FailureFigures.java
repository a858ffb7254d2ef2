package org.tsagaan.web.page.overview;

import java.util.List;
import java.util.stream.Stream;
import org.tsagaan.supervision.FailureRate;
import org.tsagaan.supervision.Failures;
import org.tsagaan.web.page.chart.BarChart.Bar;
import org.tsagaan.web.page.chart.BarChart.Range;
import org.tsagaan.web.page.chart.Key;
import org.tsagaan.web.page.chart.Slice;
import org.tsagaan.web.page.chart.Tone;
import org.tsagaan.web.page.component.Cell;

/** How much failed, with how much that says. */
final class FailureFigures {

    /** Bars of one chart; the table has all of them. */
    private static final int MOST_BARS = 12;

    private static final String RANGED = "overview.rate.key";

    private FailureFigures() {}

    static Figure standards(Failures failures, Words words) {
        Sketch sketch = new Sketch(Topic.STANDARDS, words);
        return sketch.bars(
                keys(words, RANGED),
                failures.standards().stream()
                        .limit(MOST_BARS)
                        .map(s -> bar(s.code(), s.reports(), words))
                        .toList(),
                sketch.table(
                        failures.standards().stream()
                                .map(
                                        s ->
                                                row(
                                                        List.of(
                                                                Cell.text(s.code()),
                                                                Cell.text(
                                                                        words.either(
                                                                                s.titleZh(),
                                                                                s.titleEn()))),
                                                        s.reports(),
                                                        words))
                                .toList(),
                        "overview.standard",
                        "overview.standard-title",
                        "overview.reports",
                        "overview.failed",
                        "overview.rate",
                        "overview.interval"));
    }

    static Figure items(List<Failures.OfItem> items, Words words) {
        Sketch sketch = new Sketch(Topic.ITEMS, words);
        return sketch.bars(
                keys(words, RANGED),
                items.stream()
                        .filter(i -> i.verdicts().failed() > 0)
                        .limit(MOST_BARS)
                        .map(i -> bar(name(i, words) + " " + i.standardCode(), i.verdicts(), words))
                        .toList(),
                sketch.table(
                        items.stream()
                                .map(
                                        i ->
                                                row(
                                                        List.of(
                                                                Cell.text(name(i, words)),
                                                                Cell.text(i.standardCode())),
                                                        i.verdicts(),
                                                        words))
                                .toList(),
                        "overview.item",
                        "overview.standard",
                        "overview.tested",
                        "overview.failed",
                        "overview.rate",
                        "overview.interval"));
    }

    static Figure months(Failures failures, Words words) {
        Sketch sketch = new Sketch(Topic.MONTHS, words);
        List<Failures.InMonth> months = failures.months();
        return sketch.columns(
                keys(words, "overview.rate.share-key"),
                Months.columns(
                        months,
                        Failures.InMonth::month,
                        m -> words.shortestRate(m.reports()),
                        m -> slices(m.reports())),
                sketch.table(
                        months.stream()
                                .map(
                                        m ->
                                                row(
                                                        List.of(Cell.text(Words.month(m.month()))),
                                                        m.reports(),
                                                        words))
                                .toList(),
                        "overview.month",
                        "overview.reports",
                        "overview.failed",
                        "overview.rate",
                        "overview.interval"));
    }

    private static List<Key> keys(Words words, String share) {
        return List.of(
                new Key(Tone.BAD, words.text(share)),
                new Key(Tone.QUIET, words.text("overview.rate.thin-key", FailureRate.ENOUGH)));
    }

    private static Bar bar(String name, FailureRate rate, Words words) {
        return new Bar(
                name, words.shortRate(rate), slices(rate), new Range(rate.low(), rate.high()));
    }

    private static List<Slice> slices(FailureRate rate) {
        return List.of(new Slice(rate.isThin() ? Tone.QUIET : Tone.BAD, rate.observed()));
    }

    private static List<Cell> row(List<Cell> names, FailureRate rate, Words words) {
        return Stream.concat(
                        names.stream(),
                        Stream.of(
                                Cell.number(String.valueOf(rate.tested())),
                                Cell.number(String.valueOf(rate.failed())),
                                Cell.number(words.rate(rate)),
                                Cell.number(words.interval(rate))))
                .toList();
    }

    private static String name(Failures.OfItem item, Words words) {
        return words.either(item.nameZh(), item.nameEn());
    }
}
