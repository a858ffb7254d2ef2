package org.tsagaan.web.page.component;

import java.util.List;

/** One way to narrow a list: values to choose, each with how many it would leave. */
public record Facet(String field, String label, Choosing choosing, List<Option> options) {
    public Facet {
        options = List.copyOf(options);
    }

    /** How its values are chosen. */
    public enum Choosing {
        /** Several, by boxes to tick. */
        SEVERAL,
        /** One or none, of a few that are all shown. */
        ONE,
        /** One or none, of many that are folded into a list. */
        ONE_OF_MANY
    }

    /** Whether none of its values is chosen. */
    public boolean isFree() {
        return options.stream().noneMatch(Option::chosen);
    }

    /**
     * One value.
     *
     * @param isWithin whether it lies within a value that stands before it
     */
    public record Option(
            String value, String label, long count, boolean chosen, boolean isWithin) {}
}
