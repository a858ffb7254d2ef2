package org.tsagaan.web.api.supervision;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.supervision.Period;
import org.tsagaan.web.api.Means;

/** How far back. */
public record OverviewParameters(
        @Means(value = "How far the figures look back; 90 days without it.", example = "DAYS_90")
                @Nullable Period period) {

    Period days() {
        return Optional.ofNullable(period).orElse(Period.DAYS_90);
    }
}
