package org.tsagaan.web.api.park;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;

/** Which parks. */
public record ParkParameters(
        @Means(value = "A division, or a league with all in it.", example = "152500")
                @Pattern(regexp = "[1-9][0-9]{5}")
                @Nullable String division,
        @Means(
                        value = "nextCursor of the page before; without it the first page.",
                        example = "cGFya3MKMQ")
                @Size(max = 300)
                @Nullable String cursor) {

    String code() {
        return Objects.requireNonNullElse(division, "");
    }

    /** The name of the list, so that a cursor is good for it alone. */
    String list() {
        return "parks " + division;
    }
}
