package org.tsagaan.web.api.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ApplicationKind;
import org.tsagaan.licensing.ApplicationState;
import org.tsagaan.licensing.ReviewFilter;
import org.tsagaan.licensing.ReviewPosition;
import org.tsagaan.web.api.Means;

/** What of a desk. */
public record DeskParameters(
        @Means(value = "Only that state; without it all that is open.", example = "IN_REVIEW")
                @Nullable ApplicationState state,
        @Means(value = "Only what is asked.", example = "RENEWAL") @Nullable ApplicationKind kind,
        @Means(value = "Part of a name.", example = "萨仁") @Size(max = 60) @Nullable String q,
        @Means(value = "applicationId of the last line of the page before.", example = "70101")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                @Nullable Long after,
        @Means(value = "dueOn of that line, where it had one.", example = "2026-12-01")
                @Nullable LocalDate afterDue) {

    ReviewFilter filter() {
        return new ReviewFilter(
                Optional.ofNullable(state),
                Optional.ofNullable(kind),
                Objects.requireNonNullElse(q, ""));
    }

    Optional<ReviewPosition> position() {
        Long id = after;
        return id == null ? Optional.empty() : Optional.of(new ReviewPosition(afterDue, id));
    }
}
