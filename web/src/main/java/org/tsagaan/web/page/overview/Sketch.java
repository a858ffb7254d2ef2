package org.tsagaan.web.page.overview;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tsagaan.web.page.chart.BarChart;
import org.tsagaan.web.page.chart.Chart;
import org.tsagaan.web.page.chart.ColumnChart;
import org.tsagaan.web.page.chart.ColumnChart.Column;
import org.tsagaan.web.page.chart.Key;
import org.tsagaan.web.page.chart.Slice;
import org.tsagaan.web.page.chart.Tone;
import org.tsagaan.web.page.component.Cell;
import org.tsagaan.web.page.component.Table;

/** Begins a figure with the words of its topic: {@code overview.TOPIC.title} and so on. */
record Sketch(Topic topic, Words words) {

    String word(String part, Object... arguments) {
        return words.text("overview." + topic.key() + "." + part, arguments);
    }

    /** A key for each tone, with the word of its own. */
    static List<Key> keys(Words words, List<Tone> tones, String... meanings) {
        return IntStream.range(0, tones.size())
                .mapToObj(i -> new Key(tones.get(i), words.text(meanings[i])))
                .toList();
    }

    /** Slices of counts, one for each key, in its order. */
    static List<Slice> slices(List<Key> keys, int... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new Slice(keys.get(i).tone(), counts[i]))
                .toList();
    }

    /** The counts in the order of the keys, so that no colour is needed to tell them apart. */
    static String values(int... counts) {
        return Arrays.stream(counts).mapToObj(String::valueOf).collect(Collectors.joining(" · "));
    }

    Figure bars(List<Key> keys, List<BarChart.Bar> bars, Table table) {
        return figure(BarChart.of(id(), word("title"), word("description"), keys, bars), table);
    }

    Figure columns(List<Key> keys, List<Column> columns, Table table) {
        return figure(
                new ColumnChart(id(), word("title"), word("description"), keys, columns), table);
    }

    Figure figure(Chart chart, Table table) {
        return new Figure(topic, word("note"), chart, table);
    }

    String id() {
        return "chart-" + topic.key();
    }

    /** A table under the title of the figure, whose headings are the messages of these keys. */
    Table table(List<List<Cell>> rows, String... headings) {
        return new Table(word("title"), Arrays.stream(headings).map(words::text).toList(), rows);
    }
}
