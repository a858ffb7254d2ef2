package org.tsagaan.catalog;

/**
 * What a producer says of a product.
 *
 * @param producerId whose product
 * @param gtin GTIN-13 as typed or scanned; GTIN-14 with a leading zero is the same
 * @param categoryCode its category
 * @param standardId the standard it executes
 * @param names how it is called
 * @param descriptionZh Chinese description; may be empty
 * @param descriptionEn English description; may be empty
 * @param netContentGrams net content of a unit, in grams
 * @param storage how it is to be kept
 * @param shelfLifeDays days from production to the last day of sale, kept so
 * @param picture path of its picture; may be empty
 */
public record ProductDraft(
        long producerId,
        String gtin,
        String categoryCode,
        long standardId,
        Names names,
        String descriptionZh,
        String descriptionEn,
        int netContentGrams,
        Storage storage,
        int shelfLifeDays,
        String picture) {

    /**
     * How a product is called.
     *
     * @param zh Chinese
     * @param en English
     * @param mn traditional Mongolian: a draft until read by a reader of it; may be empty
     */
    public record Names(String zh, String en, String mn) {}
}
