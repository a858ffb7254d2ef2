package org.tsagaan.traceability;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lot to be opened.
 *
 * @param productId of which product
 * @param lotNumber as printed on the package
 * @param producedOn the day it was made, which chooses the edition of the standard
 * @param bestBefore last day of sale; null for the production day plus the product's shelf life,
 *     which it may only shorten
 * @param quantity units made
 * @param milkSourceZh whose milk, from which pasture, in Chinese
 * @param milkSourceEn the same in English; may be empty
 */
public record LotOpening(
        long productId,
        String lotNumber,
        LocalDate producedOn,
        @Nullable LocalDate bestBefore,
        int quantity,
        String milkSourceZh,
        String milkSourceEn) {}
