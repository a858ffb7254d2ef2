package org.tsagaan.recall;

import java.time.Instant;

/**
 * A lot that failed in a laboratory after units of it had left, and is not recalled.
 *
 * @param failedAt when the report was signed: the clock of a recall runs from then
 * @param sent units that had left
 */
public record UnrecalledFailure(
        long lotId,
        String lotNumber,
        String productZh,
        String productEn,
        String producerZh,
        String producerEn,
        Instant failedAt,
        int sent) {}
