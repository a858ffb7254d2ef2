package org.tsagaan.web.page.seller;

import org.jspecify.annotations.Nullable;

/**
 * How a seller's or a producer's page begins.
 *
 * @param kind what it is, in the reader's language
 * @param name in the reader's language
 * @param otherName in the other language
 * @param nameMn a draft in Mongolian; empty when there is none
 * @param place where it is, in the reader's language
 * @param story what it says of itself; empty when nothing
 * @param park the park of which it is a tenant; null when of none
 */
public record SellerHead(
        String kind,
        String name,
        String otherName,
        String nameMn,
        String place,
        String placeHref,
        String story,
        @Nullable ParkLink park) {

    /** A park and its page. */
    public record ParkLink(String name, String href) {}
}
