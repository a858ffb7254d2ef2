package org.tsagaan.demonstration.model;

import java.time.Instant;

/**
 * Something that happens in the past year.
 *
 * @param subject index of the lot, order, offer or product it happens to
 */
public record Happening(Instant at, Kind kind, int subject) {

    /** What happens. */
    public enum Kind {
        LOT_OPENED,
        LOT_TESTED,
        LOT_SHELVED,
        LOT_TROUBLED,
        ORDER_PLACED,
        ORDER_CANCELLED,
        ORDER_SENT,
        ORDER_ARRIVED,
        PAPERS_CHANGED,
        STOREFRONT_CLOSED,
        STORE_REVOKED,
        AGREEMENT_ENDED,
        STANDARD_LAPSED,
        STANDARD_REISSUED,
        OFFER_DELISTED,
        PRODUCT_WITHDRAWN
    }
}
