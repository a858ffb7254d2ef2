package org.tsagaan.web.api.inspection;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;

/** A fee to be set. */
@Means("What a laboratory asks from now on.")
public record FeeSetting(
        @Means(
                        value = "Code of a category; absent for the usual fee of all others.",
                        example = "hurood")
                @Size(max = 60)
                @Nullable String category,
        @Means("For one inspection, at most a million yuan.") MoneyAmount fee) {

    String code() {
        return Objects.requireNonNullElse(category, "");
    }
}
