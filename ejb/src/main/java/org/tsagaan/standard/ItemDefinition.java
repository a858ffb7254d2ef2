package org.tsagaan.standard;

/**
 * What a standard tests, and what it demands.
 *
 * @param itemCode key of the item, the same in every standard and in laboratories' scopes: {@code
 *     salmonella}
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param unit of its values
 * @param limit what is demanded
 * @param microbial whether it is microbiological: such items are never re-tested
 * @param mandatory whether a lot passes only with it
 * @param source where the limit was read
 */
public record ItemDefinition(
        String itemCode,
        String nameZh,
        String nameEn,
        String unit,
        Limit limit,
        boolean microbial,
        boolean mandatory,
        LimitSource source) {

    /** The same item, its limit read elsewhere. */
    public ItemDefinition from(LimitSource other) {
        return new ItemDefinition(
                itemCode, nameZh, nameEn, unit, limit, microbial, mandatory, other);
    }
}
