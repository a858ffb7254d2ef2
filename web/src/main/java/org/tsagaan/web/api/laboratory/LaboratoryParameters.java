package org.tsagaan.web.api.laboratory;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;

/** Which laboratories. */
public record LaboratoryParameters(
        @Means(
                        value = "Part of a name, or of the number of an accreditation.",
                        example = "DEMO-CMA")
                @Size(max = 60)
                @Nullable String q,
        @Means(
                        value = "nextCursor of the page before; without it the first page.",
                        example = "bGFicwox")
                @Size(max = 300)
                @Nullable String cursor) {

    String text() {
        return Objects.requireNonNullElse(q, "");
    }
}
