package org.tsagaan.web.page.overview;

import java.util.List;
import org.tsagaan.supervision.Coverage;
import org.tsagaan.web.page.chart.BarChart.Bar;
import org.tsagaan.web.page.chart.Key;
import org.tsagaan.web.page.chart.Slice;
import org.tsagaan.web.page.chart.Tone;
import org.tsagaan.web.page.component.Cell;

/** Lots by how their inspection came out. */
final class CoverageFigures {

    private static final String[] OUTCOMES = {
        "overview.lots.passed", "overview.lots.without", "overview.lots.failed"
    };

    private CoverageFigures() {}

    static List<Figure> of(
            List<Coverage.InDivision> inStock, List<Coverage.InMonth> made, Words words) {
        List<Key> keys = Sketch.keys(words, List.of(Tone.GOOD, Tone.WAITING, Tone.BAD), OUTCOMES);
        return List.of(inStock(inStock, keys, words), made(made, keys, words));
    }

    private static Figure inStock(
            List<Coverage.InDivision> divisions, List<Key> keys, Words words) {
        Sketch sketch = new Sketch(Topic.STOCK, words);
        return sketch.bars(
                keys,
                divisions.stream()
                        .map(
                                d ->
                                        Bar.exact(
                                                words.name(d.division()),
                                                values(d.lots()),
                                                slices(keys, d.lots())))
                        .toList(),
                sketch.table(
                        divisions.stream()
                                .map(d -> row(words.name(d.division()), d.lots()))
                                .toList(),
                        headings("overview.division")));
    }

    private static Figure made(List<Coverage.InMonth> months, List<Key> keys, Words words) {
        Sketch sketch = new Sketch(Topic.MADE, words);
        return sketch.columns(
                keys,
                Months.columns(
                        months,
                        Coverage.InMonth::month,
                        m -> String.valueOf(m.lots().lots()),
                        m -> slices(keys, m.lots())),
                sketch.table(
                        months.stream().map(m -> row(Words.month(m.month()), m.lots())).toList(),
                        headings("overview.month")));
    }

    private static String[] headings(String first) {
        return new String[] {
            first, OUTCOMES[0], OUTCOMES[1], OUTCOMES[2], "overview.lots.all", "overview.lots.share"
        };
    }

    private static List<Cell> row(String name, Coverage lots) {
        return List.of(
                Cell.text(name),
                Cell.number(String.valueOf(lots.passed())),
                Cell.number(String.valueOf(lots.without())),
                Cell.number(String.valueOf(lots.failed())),
                Cell.number(String.valueOf(lots.lots())),
                Cell.number(lots.lots() == 0 ? "–" : lots.percentInspected() + "%"));
    }

    private static String values(Coverage lots) {
        return Sketch.values(lots.passed(), lots.without(), lots.failed());
    }

    private static List<Slice> slices(List<Key> keys, Coverage lots) {
        return Sketch.slices(keys, lots.passed(), lots.without(), lots.failed());
    }
}
