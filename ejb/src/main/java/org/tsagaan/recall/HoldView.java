package org.tsagaan.recall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hold on a lot.
 *
 * @param liftedAt null while it holds
 */
public record HoldView(
        long id,
        long lotId,
        HoldKind kind,
        String reason,
        Instant placedAt,
        @Nullable Instant liftedAt) {}
