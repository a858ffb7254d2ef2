package org.tsagaan.demonstration.model;

import java.time.Instant;
import java.util.List;

/**
 * An order to be.
 *
 * @param buyer which shopper, or which branch of the retail buyers when wholesale
 * @param sentAt when its sellers dispatch it
 * @param arrivedAt when it is delivered
 */
public record OrderPlan(
        int index,
        Instant placedAt,
        boolean wholesale,
        int buyer,
        List<Item> items,
        Ending ending,
        Instant sentAt,
        Instant arrivedAt) {

    public OrderPlan {
        items = List.copyOf(items);
    }

    /** Units of an offer. */
    public record Item(OfferPlan offer, int units) {}

    /** What became of it. */
    public enum Ending {
        DELIVERED,
        DISPATCHED,
        /** Paid, and waits for its sellers. */
        OPEN,
        CANCELLED_BY_BUYER,
        CANCELLED_BY_SELLER,
        /** Never paid. */
        LAPSED
    }

    public String key() {
        return "demonstration:" + index;
    }
}
