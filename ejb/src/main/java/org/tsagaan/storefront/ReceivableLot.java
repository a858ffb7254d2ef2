package org.tsagaan.storefront;

import java.time.LocalDate;

/**
 * A lot of a supplier, for the store that may receive it.
 *
 * @param made units of it
 * @param left units that no storefront has received
 * @param received units that this store has received
 */
public record ReceivableLot(
        long lotId,
        String lotNumber,
        LocalDate producedOn,
        LocalDate bestBefore,
        int made,
        int left,
        int received,
        String gtin,
        String productZh,
        String productEn,
        long producerId,
        String producerZh,
        String producerEn) {}
