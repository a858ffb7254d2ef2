package org.tsagaan.web.api.recall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tsagaan.recall.HoldKind;
import org.tsagaan.recall.HoldView;
import org.tsagaan.web.api.Means;

/** A hold on a lot. */
@Means("A hold on a lot: while it holds, nothing of the lot is sold.")
public record Hold(
        @Means(value = "The hold.", example = "80301") long holdId,
        @Means(value = "The lot.", example = "30211") long lotId,
        @Means(value = "A freeze, which can be lifted, or a recall.", example = "FREEZE")
                HoldKind kind,
        @Means(value = "Why.", example = "投诉待查") String reason,
        @Means(value = "When it was placed.", example = "2026-11-24T04:00:00Z") Instant placedAt,
        @Means(
                        value = "When it was lifted; absent while it holds.",
                        example = "2026-11-25T04:00:00Z")
                @Nullable Instant liftedAt) {

    static Hold of(HoldView hold) {
        return new Hold(
                hold.id(),
                hold.lotId(),
                hold.kind(),
                hold.reason(),
                hold.placedAt(),
                hold.liftedAt());
    }
}
