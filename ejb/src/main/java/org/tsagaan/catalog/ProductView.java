package org.tsagaan.catalog;

import org.tsagaan.kernel.Gtin;

/**
 * A product as its page shows it, with the names of what it refers to.
 *
 * @param version for edits that must not undo another's
 * @param standardCode of the standard it executes
 * @param netContentGrams net content of a unit, in grams
 */
public record ProductView(
        long id,
        int version,
        Gtin gtin,
        ProductState state,
        ProductDraft.Names names,
        String descriptionZh,
        String descriptionEn,
        int netContentGrams,
        Storage storage,
        int shelfLifeDays,
        String picture,
        String categoryCode,
        String categoryZh,
        String categoryEn,
        long standardId,
        String standardCode,
        String standardTitleZh,
        String standardTitleEn,
        long producerId,
        String producerZh,
        String producerEn) {}
