package org.tsagaan.recall;

/**
 * A hold in a list, with what it is on.
 *
 * @param hold the hold
 * @param lotNumber of the lot
 */
public record HoldLine(
        HoldView hold,
        String lotNumber,
        long productId,
        String productZh,
        String productEn,
        long producerId,
        String producerZh,
        String producerEn) {}
