package org.tsagaan.storefront;

/**
 * An offer as a cart or a checkout needs it: who sells what at which terms, whatever the gate says.
 *
 * @param netContentGrams net content of one unit
 * @param needsCold whether it must travel chilled or frozen
 */
public record OfferForSale(
        long offerId,
        long storefrontId,
        String storefrontSlug,
        String storefrontNameZh,
        String storefrontNameEn,
        long productId,
        String gtin,
        String nameZh,
        String nameEn,
        String picture,
        int netContentGrams,
        boolean needsCold,
        OfferTerms terms) {

    public QuantityRule quantityRule() {
        return new QuantityRule(terms.casePack(), terms.minimumCases());
    }
}
