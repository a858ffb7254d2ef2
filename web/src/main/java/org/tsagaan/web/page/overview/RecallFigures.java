package org.tsagaan.web.page.overview;

import java.util.List;
import org.tsagaan.supervision.OpenRecalls;
import org.tsagaan.web.page.chart.BarChart.Bar;
import org.tsagaan.web.page.chart.Key;
import org.tsagaan.web.page.chart.Tone;
import org.tsagaan.web.page.component.Cell;

/** Recalls that go on, by class and by how near the end of their term is. */
final class RecallFigures {

    private RecallFigures() {}

    static Figure of(OpenRecalls recalls, Words words) {
        Sketch sketch = new Sketch(Topic.RECALLS, words);
        List<Key> keys =
                Sketch.keys(
                        words,
                        List.of(Tone.BAD, Tone.WAITING, Tone.GOOD),
                        "overview.term.overdue",
                        "overview.term.near",
                        "overview.term.in-time");
        List<OpenRecalls.OfGrade> grades = recalls.open() == 0 ? List.of() : recalls.grades();
        return sketch.bars(
                keys,
                grades.stream().map(g -> bar(g, keys, words)).toList(),
                sketch.table(
                        grades.stream().map(g -> row(g, words)).toList(),
                        "recall.page.grade",
                        "overview.term.overdue",
                        "overview.term.near",
                        "overview.term.in-time",
                        "overview.recalls-open"));
    }

    private static Bar bar(OpenRecalls.OfGrade g, List<Key> keys, Words words) {
        return Bar.exact(
                name(g, words),
                Sketch.values(g.overdue(), g.near(), g.inTime()),
                Sketch.slices(keys, g.overdue(), g.near(), g.inTime()));
    }

    private static List<Cell> row(OpenRecalls.OfGrade g, Words words) {
        return List.of(
                Cell.text(name(g, words)),
                Cell.number(String.valueOf(g.overdue())),
                Cell.number(String.valueOf(g.near())),
                Cell.number(String.valueOf(g.inTime())),
                Cell.number(String.valueOf(g.open())));
    }

    private static String name(OpenRecalls.OfGrade g, Words words) {
        return words.text("recall.grade." + g.grade());
    }
}
