package org.tsagaan.web.page.overview;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tsagaan.supervision.Deadlines;
import org.tsagaan.supervision.Urgency;
import org.tsagaan.web.page.chart.BarChart.Bar;
import org.tsagaan.web.page.chart.Key;
import org.tsagaan.web.page.chart.Tone;
import org.tsagaan.web.page.component.Cell;

/** Reviews that are late or nearly so, by division. */
final class ReviewFigures {

    private ReviewFigures() {}

    static Figure of(Deadlines deadlines, Words words) {
        Sketch sketch = new Sketch(Topic.REVIEWS, words);
        List<Key> keys =
                Sketch.keys(
                        words,
                        List.of(Tone.BAD, Tone.WAITING, Tone.GOOD, Tone.QUIET),
                        urgencies().toArray(String[]::new));
        return sketch.bars(
                keys,
                deadlines.divisions().stream().map(d -> bar(d, keys, words)).toList(),
                sketch.table(
                        deadlines.divisions().stream().map(d -> row(d, words)).toList(),
                        Stream.concat(Stream.of("overview.division"), urgencies())
                                .toArray(String[]::new)));
    }

    private static Bar bar(Deadlines.InDivision d, List<Key> keys, Words words) {
        int[] counts = Arrays.stream(Urgency.values()).mapToInt(d::count).toArray();
        return Bar.exact(
                words.name(d.division()), Sketch.values(counts), Sketch.slices(keys, counts));
    }

    private static List<Cell> row(Deadlines.InDivision d, Words words) {
        return Stream.concat(
                        Stream.of(Cell.text(words.name(d.division()))),
                        Arrays.stream(Urgency.values())
                                .map(u -> Cell.number(String.valueOf(d.count(u)))))
                .toList();
    }

    private static Stream<String> urgencies() {
        return Arrays.stream(Urgency.values()).map(u -> "overview.urgency." + u);
    }
}
