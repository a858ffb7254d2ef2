package org.tsagaan.sellability.model;

import java.time.LocalDate;

/**
 * A lot in the hands of a seller, with what the gate judges it by.
 *
 * @param evidence the facts as they were read, as JSON
 */
public record LotOfOffer(
        long offerId, long storefrontId, long lotId, SaleFacts facts, String evidence) {

    public LocalDate bestBefore() {
        return facts.lot().bestBefore();
    }

    public int available() {
        return facts.available();
    }
}
