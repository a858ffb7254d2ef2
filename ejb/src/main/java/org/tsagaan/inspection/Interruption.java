package org.tsagaan.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an accreditation did not hold although its days had come, as everybody reads it.
 *
 * @param kind suspended, or withdrawn for good
 * @param reason why
 * @param beganAt since when
 * @param endedAt until when; null while it lasts
 * @param endReason why it ended; empty while it lasts
 */
public record Interruption(
        AccreditationState kind,
        String reason,
        Instant beganAt,
        @Nullable Instant endedAt,
        String endReason) {}
