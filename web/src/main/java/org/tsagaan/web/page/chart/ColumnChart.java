package org.tsagaan.web.page.chart;

import java.util.ArrayList;
import java.util.List;

/** Standing columns beside each other, one for each month. */
public record ColumnChart(
        String id, String title, String description, List<Key> keys, List<Column> columns)
        implements Chart {

    /** Pixels between the foot and the head of the tallest column. */
    private static final double TALLEST = 120;

    private static final double FOOT = 144;
    private static final double ABOVE = 5;

    /** Share of a column's place that it fills. */
    private static final double FILLED = 0.64;

    public ColumnChart {
        keys = List.copyOf(keys);
        columns = List.copyOf(columns);
    }

    /**
     * One month.
     *
     * @param name the month, of few letters
     * @param era what stands below it once for several: the year
     * @param value what stands above it
     */
    public record Column(String name, String era, String value, List<Slice> slices) {

        public Column {
            slices = List.copyOf(slices);
        }
    }

    /** A column with its place; all numbers as SVG takes them. */
    public record Drawn(
            String name,
            String era,
            String value,
            String middle,
            String from,
            String width,
            String valueAt,
            List<Slab> slabs) {}

    /** A slice with its place. */
    public record Slab(Tone tone, String top, String height) {}

    /** Whether nothing stands on the ground. */
    @Override
    public boolean isEmpty() {
        return columns.stream().allMatch(c -> Slice.sum(c.slices()) == 0);
    }

    public List<Drawn> drawn() {
        double largest = columns.stream().mapToDouble(c -> Slice.sum(c.slices())).max().orElse(0);
        List<Drawn> drawn = new ArrayList<>();
        for (Column column : columns) {
            double place = 1.0 / columns.size();
            double from = drawn.size() * place;
            drawn.add(
                    new Drawn(
                            column.name(),
                            column.era(),
                            column.value(),
                            Pen.percent(from + place / 2),
                            Pen.percent(from + place * (1 - FILLED) / 2),
                            Pen.percent(place * FILLED),
                            Pen.number(FOOT - ABOVE - high(Slice.sum(column.slices()), largest)),
                            slabs(column.slices(), largest)));
        }
        return drawn;
    }

    private static List<Slab> slabs(List<Slice> slices, double largest) {
        List<Slab> slabs = new ArrayList<>();
        double foot = FOOT;
        for (Slice slice : slices) {
            double height = high(slice.size(), largest);
            foot -= height;
            if (height > 0) {
                slabs.add(new Slab(slice.tone(), Pen.number(foot), Pen.number(height)));
            }
        }
        return slabs;
    }

    private static double high(double size, double largest) {
        return largest > 0 ? TALLEST * size / largest : 0;
    }
}
