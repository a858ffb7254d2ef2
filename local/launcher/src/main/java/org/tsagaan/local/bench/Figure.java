package org.tsagaan.local.bench;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One thing that was measured.
 *
 * @param group what it belongs to: checkout, pages, rest
 * @param name what was measured, as a person says it
 * @param value how much
 * @param unit of what
 * @param ratio to what it is compared with, if it is
 * @param note what it is compared with, and what else explains it
 */
public record Figure(
        String group,
        String name,
        double value,
        String unit,
        OptionalDouble ratio,
        Optional<String> note) {

    /** A figure that stands alone. */
    static Figure of(String group, String name, double value, String unit) {
        return new Figure(group, name, value, unit, OptionalDouble.empty(), Optional.empty());
    }

    /** The same, explained. */
    Figure noting(String text) {
        return new Figure(group, name, value, unit, ratio, Optional.of(text));
    }

    /** The same beside what it is compared with, of which there were so many. */
    Figure comparedWith(String other, double reference) {
        return new Figure(
                group,
                name,
                value,
                unit,
                reference > 0 ? OptionalDouble.of(value / reference) : OptionalDouble.empty(),
                Optional.of(String.format(Locale.ROOT, "of %s: %,.1f%s", other, reference, unit)));
    }
}
