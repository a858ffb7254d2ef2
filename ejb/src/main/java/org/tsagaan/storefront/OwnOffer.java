package org.tsagaan.storefront;

/**
 * An offer as its seller keeps it.
 *
 * @param version changes with each change of it
 * @param listed whether shoppers can find it
 */
public record OwnOffer(
        long offerId,
        int version,
        long productId,
        String gtin,
        String nameZh,
        String nameEn,
        int netContentGrams,
        boolean listed,
        OfferTerms terms) {}
