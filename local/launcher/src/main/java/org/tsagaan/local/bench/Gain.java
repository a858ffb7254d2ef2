package org.tsagaan.local.bench;

import java.util.List;
import java.util.stream.IntStream;

/** Normalised discounted cumulative gain of the first ten: 1 when no order could be better. */
final class Gain {
    static final int FIRST = 10;

    private Gain() {}

    /**
     * @param found grades of what was found, in its order
     * @param possible grades of all there is, in any order
     */
    static double normalised(List<Integer> found, List<Integer> possible) {
        double best = sum(possible.stream().sorted((a, b) -> b - a).toList());
        return best > 0 ? sum(found) / best : 0;
    }

    private static double sum(List<Integer> grades) {
        return IntStream.range(0, Math.min(FIRST, grades.size()))
                .mapToDouble(
                        i -> (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2)))
                .sum();
    }
}
