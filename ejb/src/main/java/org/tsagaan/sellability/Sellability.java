package org.tsagaan.sellability;

import java.time.Instant;
import java.util.List;

/** What the gate answers about a lot in the hands of a seller at an instant. */
public sealed interface Sellability {

    /**
     * It may be sold.
     *
     * @param until first instant at which it would no longer be, by the clock alone
     */
    record Sellable(Instant until) implements Sellability {}

    /**
     * It may not be sold.
     *
     * @param reasons every condition that does not hold, never empty
     */
    record NotSellable(List<Reason> reasons) implements Sellability {
        /**
         * @throws IllegalArgumentException without a reason
         */
        public NotSellable {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("What may not be sold has a reason");
            }
        }
    }
}
