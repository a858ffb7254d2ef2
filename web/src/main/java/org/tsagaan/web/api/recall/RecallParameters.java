package org.tsagaan.web.api.recall;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;

/** Which recalls. */
public record RecallParameters(
        @Means(value = "OPEN for only those that go on; without it all.", example = "OPEN")
                @Nullable Show show,
        @Means(
                        value = "nextCursor of the page before; without it the first page.",
                        example = "cmVjYWxscwox")
                @Size(max = 300)
                @Nullable String cursor) {

    /** Which recalls. */
    public enum Show {
        ALL,
        OPEN
    }

    boolean onlyOpen() {
        return show == Show.OPEN;
    }

    /** The name of the list, so that a cursor is good for it alone. */
    String list() {
        return onlyOpen() ? "open recalls" : "recalls";
    }
}
