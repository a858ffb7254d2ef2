package org.tsagaan.web.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where names stand beside their dots without covering a dot or each other. */
final class NamePlaces {

    private static final double GAP = 3;

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    NamePlaces(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Where the base line of a name begins, ends or has its middle. */
    record Place(double x, double y, String anchor) {}

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }
    }

    private record Candidate(Place place, Box box) {}

    void occupy(double x, double y, double radius) {
        taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
    }

    /** The first free place right, left, below or above the dot; empty when there is none. */
    Optional<Place> take(double x, double y, double radius, double wide, double high) {
        double right = x + radius + GAP;
        double left = x - radius - GAP;
        double level = y + high / 3;
        Optional<Candidate> free =
                Stream.of(
                                candidate(right, level, "start", right, wide, high),
                                candidate(left, level, "end", left - wide, wide, high),
                                candidate(x, y + radius + high, "middle", x - wide / 2, wide, high),
                                candidate(x, y - radius - GAP, "middle", x - wide / 2, wide, high))
                        .filter(c -> isFree(c.box()))
                        .findFirst();
        free.ifPresent(c -> taken.add(c.box()));
        return free.map(Candidate::place);
    }

    private static Candidate candidate(
            double x, double base, String anchor, double left, double wide, double high) {
        return new Candidate(
                new Place(x, base, anchor),
                new Box(left, base - high * 0.9, left + wide, base + high * 0.2));
    }

    private boolean isFree(Box box) {
        return box.left >= 0
                && box.top >= 0
                && box.right <= width
                && box.bottom <= height
                && taken.stream().noneMatch(box::meets);
    }
}
