package org.tsagaan.web.api.supervision;

import org.tsagaan.supervision.Coverage;
import org.tsagaan.web.api.Means;

/** How many lots were inspected, and how they came out. */
@Means("How many lots were inspected, and how they came out.")
public record Covered(
        @Means(value = "With a passed report that stands.", example = "310") int passed,
        @Means(value = "Without a result.", example = "12") int without,
        @Means(value = "With a failed report that stands.", example = "4") int failed) {

    static Covered of(Coverage lots) {
        return new Covered(lots.passed(), lots.without(), lots.failed());
    }
}
