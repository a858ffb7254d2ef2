package org.tsagaan.traceability;

import java.time.LocalDate;
import org.tsagaan.catalog.Storage;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.LotNumber;

/**
 * A lot as the code on its package answers it, with the names of what it is of.
 *
 * @param bestBefore last day on which it may be sold and eaten
 * @param quantity units made
 */
public record LotView(
        long id,
        LotNumber lotNumber,
        LocalDate producedOn,
        LocalDate bestBefore,
        int quantity,
        String milkSourceZh,
        String milkSourceEn,
        long productId,
        Gtin gtin,
        String productZh,
        String productEn,
        Storage storage,
        int shelfLifeDays,
        long standardId,
        long producerId,
        String producerZh,
        String producerEn) {}
