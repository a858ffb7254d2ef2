package org.tsagaan.web.page.chart;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Places as dots, the area of each as large as its count. Degrees are even on it, narrowed from
 * west to east as they are at 44 degrees north; no border is drawn, since none is known.
 *
 * @param marks places of another kind, drawn as squares; their counts do not matter
 * @param here the place from which the others are looked at, drawn as a ring; null for none
 */
public record DotMap(
        String id,
        String title,
        String description,
        List<Dot> dots,
        List<Dot> marks,
        @Nullable Dot here)
        implements Chart {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 268;

    private static final double WEST = 104;
    private static final double EAST = 124;
    private static final double NORTH = 50.6;
    private static final double DEGREE_WIDE = WIDTH / (EAST - WEST);
    private static final double NARROWED = 0.72;
    private static final double LARGEST = 15;
    private static final double SMALLEST = 4;
    private static final double SQUARE = 8;
    private static final double LETTER = 11;

    public DotMap {
        dots = List.copyOf(dots);
        marks = List.copyOf(marks);
    }

    public DotMap(String id, String title, String description, List<Dot> dots) {
        this(id, title, description, dots, null);
    }

    public DotMap(String id, String title, String description, List<Dot> dots, @Nullable Dot here) {
        this(id, title, description, dots, List.of(), here);
    }

    /** A place. */
    public record Dot(String name, int count, double latitude, double longitude) {}

    /**
     * A place where it is drawn; the largest come first, so that none is hidden.
     *
     * @param label null where there is no room for it
     */
    public record Drawn(Dot dot, String x, String y, String radius, @Nullable Label label) {}

    /**
     * A name where it is drawn.
     *
     * @param anchor which end of it stands at its point, or its middle
     */
    public record Label(String x, String y, String anchor) {}

    /** A line of the grid. */
    public record Line(String at, String name) {}

    @Override
    public List<Key> keys() {
        return List.of();
    }

    @Override
    public boolean isEmpty() {
        return dots.isEmpty() && marks.isEmpty();
    }

    public List<Line> meridians() {
        return List.of(meridian(105), meridian(110), meridian(115), meridian(120));
    }

    public List<Line> parallels() {
        return List.of(parallel(40), parallel(45), parallel(50));
    }

    public List<Drawn> drawn() {
        int most = dots.stream().mapToInt(Dot::count).max().orElse(1);
        List<Dot> sorted = dots.stream().sorted(comparingInt(Dot::count).reversed()).toList();
        NamePlaces places = new NamePlaces(WIDTH, HEIGHT);
        sorted.forEach(d -> places.occupy(x(d.longitude()), y(d.latitude()), radius(d, most)));
        List<Drawn> drawn = new ArrayList<>();
        for (Dot dot : sorted) {
            drawn.add(drawn(dot, radius(dot, most), places));
        }
        return drawn;
    }

    /** The place from which the others are looked at; empty for none. */
    public Optional<Drawn> ring() {
        return Optional.ofNullable(here)
                .map(
                        at ->
                                new Drawn(
                                        at,
                                        Pen.number(x(at.longitude())),
                                        Pen.number(y(at.latitude())),
                                        Pen.number(LARGEST + 3),
                                        null));
    }

    /** The squares; their names are in the text beside the map. */
    public List<Drawn> squares() {
        return marks.stream()
                .map(
                        m ->
                                new Drawn(
                                        m,
                                        Pen.number(x(m.longitude()) - SQUARE / 2),
                                        Pen.number(y(m.latitude()) - SQUARE / 2),
                                        Pen.number(SQUARE),
                                        null))
                .toList();
    }

    private static Drawn drawn(Dot dot, double radius, NamePlaces places) {
        double x = x(dot.longitude());
        double y = y(dot.latitude());
        Label label =
                places.take(x, y, radius, Pen.width(dot.name()) * LETTER, LETTER)
                        .map(p -> new Label(Pen.number(p.x()), Pen.number(p.y()), p.anchor()))
                        .orElse(null);
        return new Drawn(dot, Pen.number(x), Pen.number(y), Pen.number(radius), label);
    }

    private static double radius(Dot dot, int most) {
        return Math.max(SMALLEST, LARGEST * Math.sqrt((double) dot.count() / most));
    }

    private static Line meridian(int degrees) {
        return new Line(Pen.number(x(degrees)), degrees + "°E");
    }

    private static Line parallel(int degrees) {
        return new Line(Pen.number(y(degrees)), degrees + "°N");
    }

    private static double x(double longitude) {
        return (longitude - WEST) * DEGREE_WIDE;
    }

    private static double y(double latitude) {
        return (NORTH - latitude) * DEGREE_WIDE / NARROWED;
    }
}
