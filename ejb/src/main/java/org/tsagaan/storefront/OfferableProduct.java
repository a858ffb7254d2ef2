package org.tsagaan.storefront;

/** An approved product that a seller may offer: its own, or one that it is supplied with. */
public record OfferableProduct(
        long productId, String gtin, String nameZh, String nameEn, int netContentGrams) {}
