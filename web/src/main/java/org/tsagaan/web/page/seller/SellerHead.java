package org.tsagaan.web.page.seller;

/**
 * How a seller's or a producer's page begins.
 *
 * @param kind what it is, in the reader's language
 * @param name in the reader's language
 * @param otherName in the other language
 * @param nameMn a draft in Mongolian; empty when there is none
 * @param place where it is, in the reader's language
 * @param story what it says of itself; empty when nothing
 */
public record SellerHead(
        String kind,
        String name,
        String otherName,
        String nameMn,
        String place,
        String placeHref,
        String story) {}
