package org.tsagaan.web.page.component;

import org.jspecify.annotations.Nullable;

/** What a standard asks of one item. */
public sealed interface Requirement {
    /** The unit of limit and results, such as {@code CFU/g}. */
    String unit();

    /**
     * A sampling plan: of {@code n} results at most {@code c} lie above {@code m}, none above
     * {@code M}.
     *
     * @param largeM the bound no result may pass, or null in a two-class plan
     */
    record Plan(int n, int c, String m, @Nullable String largeM, String unit)
            implements Requirement {}

    /**
     * A single limit.
     *
     * @param relation the sign before the number, such as {@code ≤}
     */
    record Limit(String relation, String value, String unit) implements Requirement {}

    /** What a signed report says it was judged by, in the report's own words. */
    record AsReported(String text, String unit) implements Requirement {}
}
