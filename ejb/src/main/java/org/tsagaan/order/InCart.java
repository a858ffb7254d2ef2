package org.tsagaan.order;

import java.util.OptionalLong;

/**
 * What is wanted of an offer.
 *
 * @param lotId the lot that the shopper chose; empty for whichever expires first
 */
public record InCart(int units, OptionalLong lotId) {

    /** Of whichever lot expires first. */
    public static InCart of(int units) {
        return new InCart(units, OptionalLong.empty());
    }
}
