package org.tsagaan.web.page.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lying bars under each other, each below its name. Lengths are in percent of the width, so that
 * the letters keep their size on any screen.
 *
 * @param largest what a bar as long as the chart is wide would be
 */
public record BarChart(
        String id, String title, String description, List<Key> keys, List<Bar> bars, double largest)
        implements Chart {

    private static final int ROW = 38;
    private static final int NAME = 13;
    private static final int BAR = 18;
    private static final int MIDDLE = 6;

    /** Characters that stand above a bar on the narrowest phone, name and value together. */
    private static final double WIDEST = 23;

    public BarChart {
        keys = List.copyOf(keys);
        bars = List.copyOf(bars);
        if (!(largest > 0)) {
            throw new IllegalArgumentException("A largest bar of " + largest);
        }
    }

    /** A chart whose longest bar is as long as it is wide. */
    public static BarChart of(
            String id, String title, String description, List<Key> keys, List<Bar> bars) {
        double longest = bars.stream().mapToDouble(Bar::end).max().orElse(0);
        return new BarChart(id, title, description, keys, bars, longest > 0 ? longest : 1);
    }

    /**
     * One bar.
     *
     * @param value what it says at its end; all its slices, in their order
     * @param range between which ends its true length lies; null when it is exact
     */
    public record Bar(String name, String value, List<Slice> slices, @Nullable Range range) {

        public Bar {
            slices = List.copyOf(slices);
        }

        public static Bar exact(String name, String value, List<Slice> slices) {
            return new Bar(name, value, slices, null);
        }

        double end() {
            return Math.max(Slice.sum(slices), range == null ? 0 : range.high());
        }
    }

    /** An interval, in the unit of the chart. */
    public record Range(double low, double high) {}

    /** A bar with its place; all numbers as SVG takes them. */
    public record Drawn(
            String name,
            String value,
            int nameAt,
            int barAt,
            List<Slab> slabs,
            @Nullable Whisker whisker) {}

    /** A slice with its place. */
    public record Slab(Tone tone, String from, String length) {}

    /** A range with its place. */
    public record Whisker(String from, String to, int at) {}

    @Override
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    public int height() {
        return bars.size() * ROW;
    }

    public List<Drawn> drawn() {
        List<Drawn> drawn = new ArrayList<>();
        for (Bar bar : bars) {
            int top = drawn.size() * ROW;
            drawn.add(
                    new Drawn(
                            Pen.fit(bar.name(), WIDEST - Pen.width(bar.value())),
                            bar.value(),
                            top + NAME,
                            top + BAR,
                            slabs(bar.slices()),
                            whisker(bar.range(), top + BAR)));
        }
        return drawn;
    }

    private List<Slab> slabs(List<Slice> slices) {
        List<Slab> slabs = new ArrayList<>();
        double from = 0;
        for (Slice slice : slices) {
            if (slice.size() > 0) {
                slabs.add(new Slab(slice.tone(), along(from), along(slice.size())));
            }
            from += slice.size();
        }
        return slabs;
    }

    private @Nullable Whisker whisker(@Nullable Range range, int barAt) {
        return range == null
                ? null
                : new Whisker(along(range.low()), along(range.high()), barAt + MIDDLE);
    }

    private String along(double size) {
        return Pen.percent(Math.min(1, size / largest));
    }
}
