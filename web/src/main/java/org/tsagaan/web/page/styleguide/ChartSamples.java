package org.tsagaan.web.page.styleguide;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tsagaan.web.frame.PageContext;
import org.tsagaan.web.page.chart.BarChart;
import org.tsagaan.web.page.chart.BarChart.Bar;
import org.tsagaan.web.page.chart.BarChart.Range;
import org.tsagaan.web.page.chart.Chart;
import org.tsagaan.web.page.chart.ColumnChart;
import org.tsagaan.web.page.chart.ColumnChart.Column;
import org.tsagaan.web.page.chart.DotMap;
import org.tsagaan.web.page.chart.DotMap.Dot;
import org.tsagaan.web.page.chart.Key;
import org.tsagaan.web.page.chart.Slice;
import org.tsagaan.web.page.chart.Tone;

/** Samples of charts. */
final class ChartSamples {

    private static final int YEAR = 12;

    private ChartSamples() {}

    static List<Chart> of(PageContext page) {
        return List.of(bars(page), columns(page), map(page));
    }

    private static Chart bars(PageContext page) {
        List<Key> keys = Arrays.stream(Tone.values()).map(t -> new Key(t, t.style())).toList();
        List<Slice> slices = Arrays.stream(Tone.values()).map(t -> new Slice(t, 2)).toList();
        return BarChart.of(
                "sample-bars",
                page.text("styleguide.table"),
                page.text("styleguide.table"),
                keys,
                List.of(
                        Bar.exact(page.text("styleguide.place"), "2 · 2 · 2 · 2 · 2", slices),
                        new Bar(
                                page.text("styleguide.workshop"),
                                "3",
                                List.of(new Slice(Tone.PLAIN, 3)),
                                new Range(2, 7))));
    }

    private static Chart columns(PageContext page) {
        return new ColumnChart(
                "sample-columns",
                page.text("styleguide.table"),
                page.text("styleguide.table"),
                List.of(),
                IntStream.rangeClosed(1, YEAR)
                        .mapToObj(
                                month ->
                                        new Column(
                                                String.valueOf(month),
                                                month == 1 ? "2026" : "",
                                                String.valueOf(month * month),
                                                List.of(new Slice(Tone.PLAIN, month * month))))
                        .toList());
    }

    private static Chart map(PageContext page) {
        String place = page.text("styleguide.place");
        return new DotMap(
                "sample-map",
                page.text("styleguide.table"),
                page.text("styleguide.table"),
                List.of(
                        new Dot(place + " 4", 4, 42.24, 115.99),
                        new Dot(place + " 1", 1, 49.33, 119.42)));
    }
}
