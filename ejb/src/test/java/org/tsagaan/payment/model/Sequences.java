package org.tsagaan.payment.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every order in which a list can come. */
final class Sequences {

    private Sequences() {}

    static <T> Stream<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return Stream.of(List.of());
        }
        return Stream.iterate(0, i -> i < items.size(), i -> i + 1)
                .flatMap(
                        i -> permutations(without(items, i)).map(rest -> with(items.get(i), rest)));
    }

    private static <T> List<T> without(List<T> items, int index) {
        List<T> rest = new ArrayList<>(items);
        rest.remove(index);
        return rest;
    }

    private static <T> List<T> with(T first, List<T> rest) {
        List<T> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }
}
