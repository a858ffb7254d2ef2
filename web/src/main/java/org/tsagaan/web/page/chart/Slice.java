package org.tsagaan.web.page.chart;

import java.util.List;

/**
 * One part of a bar or column.
 *
 * @param size how much it is, 0 or more, in the unit of the chart
 */
public record Slice(Tone tone, double size) {

    public Slice {
        if (!(size >= 0 && size < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A slice of " + size);
        }
    }

    static double sum(List<Slice> slices) {
        return slices.stream().mapToDouble(Slice::size).sum();
    }
}
