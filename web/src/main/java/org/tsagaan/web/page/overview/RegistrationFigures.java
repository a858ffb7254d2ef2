package org.tsagaan.web.page.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tsagaan.licensing.Standing;
import org.tsagaan.supervision.Registrations;
import org.tsagaan.supervision.Registrations.InDivision;
import org.tsagaan.web.page.chart.BarChart.Bar;
import org.tsagaan.web.page.chart.DotMap;
import org.tsagaan.web.page.chart.Key;
import org.tsagaan.web.page.chart.Slice;
import org.tsagaan.web.page.chart.Tone;
import org.tsagaan.web.page.component.Cell;

/** Producers by how they stand in the register, and where they are. */
final class RegistrationFigures {

    private static final String DIVISION = "overview.division";
    private static final String PRODUCERS = "overview.producers";

    private RegistrationFigures() {}

    static List<Figure> of(Registrations counted, Words words) {
        return List.of(standings(counted, words), map(counted, words), divisions(counted, words));
    }

    private static Figure standings(Registrations counted, Words words) {
        Sketch sketch = new Sketch(Topic.STANDINGS, words);
        List<Bar> bars = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Standing standing : counted.producers() == 0 ? new Standing[0] : Standing.values()) {
            add(name(standing, words), counted.count(standing), bars, rows);
        }
        if (counted.withoutPaper() > 0) {
            add(words.text("overview.without-paper"), counted.withoutPaper(), bars, rows);
        }
        return sketch.bars(List.of(), bars, sketch.table(rows, "overview.standing", PRODUCERS));
    }

    private static void add(String name, int count, List<Bar> bars, List<List<Cell>> rows) {
        bars.add(Bar.exact(name, String.valueOf(count), List.of(new Slice(Tone.PLAIN, count))));
        rows.add(List.of(Cell.text(name), number(count)));
    }

    private static Figure map(Registrations counted, Words words) {
        Sketch sketch = new Sketch(Topic.MAP, words);
        List<DotMap.Dot> dots =
                counted.divisions().stream()
                        .map(
                                d ->
                                        new DotMap.Dot(
                                                words.name(d.division()) + " " + d.producers(),
                                                d.producers(),
                                                d.division().latitude(),
                                                d.division().longitude()))
                        .toList();
        List<List<Cell>> rows =
                counted.divisions().stream()
                        .map(d -> List.of(place(d, words), number(d.producers())))
                        .toList();
        return sketch.figure(
                new DotMap(sketch.id(), sketch.word("title"), sketch.word("description"), dots),
                sketch.table(rows, DIVISION, PRODUCERS));
    }

    private static Figure divisions(Registrations counted, Words words) {
        Sketch sketch = new Sketch(Topic.DIVISIONS, words);
        List<Key> keys =
                Sketch.keys(
                        words,
                        List.of(Tone.GOOD, Tone.WAITING, Tone.BAD),
                        "licensing.Standing.IN_FORCE",
                        "licensing.Standing.SUSPENDED",
                        "overview.divisions.other");
        List<Bar> bars = counted.divisions().stream().map(d -> bar(d, keys, words)).toList();
        return sketch.bars(
                keys,
                bars,
                sketch.table(
                        counted.divisions().stream().map(d -> row(d, words)).toList(), headings()));
    }

    private static Bar bar(InDivision d, List<Key> keys, Words words) {
        int inForce = d.count(Standing.IN_FORCE);
        int suspended = d.count(Standing.SUSPENDED);
        int other = d.notInForce() - suspended;
        return Bar.exact(
                words.name(d.division()),
                Sketch.values(inForce, suspended, other),
                Sketch.slices(keys, inForce, suspended, other));
    }

    private static String[] headings() {
        return Stream.of(
                        Stream.of(DIVISION, PRODUCERS),
                        Arrays.stream(Standing.values()).map(s -> "licensing.Standing." + s),
                        Stream.of("overview.without-paper"))
                .flatMap(s -> s)
                .toArray(String[]::new);
    }

    private static List<Cell> row(InDivision d, Words words) {
        return Stream.of(
                        Stream.of(place(d, words), number(d.producers())),
                        Arrays.stream(Standing.values()).map(s -> number(d.count(s))),
                        Stream.of(number(d.withoutPaper())))
                .flatMap(s -> s)
                .collect(Collectors.toUnmodifiableList());
    }

    private static Cell place(InDivision d, Words words) {
        return Cell.link(words.name(d.division()), "/register?division=" + d.division().code());
    }

    private static Cell number(int count) {
        return Cell.number(String.valueOf(count));
    }

    private static String name(Standing standing, Words words) {
        return words.text("licensing.Standing." + standing);
    }
}
