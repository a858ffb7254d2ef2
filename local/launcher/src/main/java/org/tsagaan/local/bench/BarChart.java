package org.tsagaan.local.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Bars in groups, as an SVG that stands alone: each bar says its value, so that nobody has to read
 * it from the height.
 *
 * @param unit of all values, after each
 * @param series what the bars of a group are, in their order
 * @param aim where a line is drawn, if there is one
 * @param ceiling the highest value that is told from a higher one by its bar, which is cut there
 */
record BarChart(
        String title,
        String unit,
        List<String> series,
        List<Group> groups,
        OptionalDouble aim,
        OptionalDouble ceiling) {
    private static final List<String> COLOURS = List.of("#1f4e79", "#b5651d", "#4d7c3a");
    private static final int WIDTH = 960;
    private static final int HEIGHT = 420;
    private static final int LEFT = 20;
    private static final int TOP = 80;
    private static final int FLOOR = 360;
    private static final double FILLED = 0.8;

    /**
     * The bars that stand together.
     *
     * @param detail below the label
     */
    record Group(String label, String detail, List<Double> values) {}

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title" \
                font-family="sans-serif" font-size="13">
                <title id="title">%s</title>
                <rect width="100%%" height="100%%" fill="#fff"/>
                <text x="%d" y="28" font-size="17" font-weight="bold">%s</text>
                """
                        .formatted(WIDTH, HEIGHT, title, LEFT, title));
        legend(svg);
        double room = (WIDTH - 2.0 * LEFT) / groups.size();
        for (int i = 0; i < groups.size(); i++) {
            group(svg, groups.get(i), LEFT + i * room, room);
        }
        aim.ifPresent(value -> line(svg, value));
        return svg.append("</svg>\n").toString();
    }

    private void legend(StringBuilder svg) {
        int x = LEFT;
        for (int i = 0; i < series.size(); i++) {
            svg.append(
                    "<rect x=\"%d\" y=\"44\" width=\"14\" height=\"14\" fill=\"%s\"/>"
                            .formatted(x, COLOURS.get(i)));
            svg.append("<text x=\"%d\" y=\"56\">%s</text>%n".formatted(x + 20, series.get(i)));
            x += 170;
        }
    }

    private void line(StringBuilder svg, double value) {
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<path d=\"M%d %.1fH%d\" stroke=\"#777\" stroke-dasharray=\"4 4\"/><text"
                            + " x=\"%d\" y=\"%.1f\" fill=\"#555\" stroke=\"#fff\""
                            + " stroke-width=\"4\" paint-order=\"stroke\" text-anchor=\"end\">aim"
                            + " %s</text>%n",
                        LEFT,
                        y(value),
                        WIDTH - LEFT,
                        WIDTH - LEFT,
                        y(value) - 4,
                        shown(value)));
    }

    private void group(StringBuilder svg, Group group, double x, double room) {
        double width = room * FILLED / group.values().size();
        for (int i = 0; i < group.values().size(); i++) {
            double value = group.values().get(i);
            double left = x + room * (1 - FILLED) / 2 + i * width;
            svg.append(
                    String.format(
                            Locale.ROOT,
                            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\""
                                + " fill=\"%s\"/><text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\""
                                + " font-size=\"11\">%s</text>%n",
                            left,
                            y(value),
                            width - 2,
                            FLOOR - y(value),
                            COLOURS.get(i),
                            left + width / 2 - 1,
                            y(value) - 5,
                            shown(value)));
            if (value > highest()) {
                cut(svg, left, width - 2);
            }
        }
        below(svg, group.label(), x + room / 2, 20);
        below(svg, group.detail(), x + room / 2, 38);
    }

    private static void below(StringBuilder svg, String text, double middle, int down) {
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\""
                                + " font-size=\"12\">%s</text>%n",
                        middle,
                        FLOOR + down,
                        text));
    }

    /** A bar that would be longer has a gap below its top. */
    private static void cut(StringBuilder svg, double left, double width) {
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<path d=\"M%.1f %dl%.1f -8\" stroke=\"#fff\" stroke-width=\"4\"/>%n",
                        left - 1,
                        TOP + 22,
                        width + 2));
    }

    private double y(double value) {
        double shown = Math.min(value, highest());
        return FLOOR - (FLOOR - TOP) * shown / highest();
    }

    private double highest() {
        double most =
                groups.stream()
                        .flatMap(each -> each.values().stream())
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(1);
        return Math.max(aim.orElse(0), Math.min(most, ceiling.orElse(most)));
    }

    private String shown(double value) {
        String number =
                value < 10
                        ? String.format(Locale.ROOT, "%.2f", value)
                        : String.valueOf(Math.round(value));
        return unit.isEmpty() ? number : number + " " + unit;
    }
}
