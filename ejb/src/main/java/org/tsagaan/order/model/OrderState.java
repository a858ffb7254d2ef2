package org.tsagaan.order.model;

import java.util.Set;
import org.tsagaan.kernel.BrokenInvariant;

/** Life of an order: placed, then paid or cancelled. What becomes of its parts is theirs. */
public enum OrderState {
    PLACED,
    PAID,
    CANCELLED;

    private Set<OrderState> next() {
        return switch (this) {
            case PLACED -> Set.of(PAID, CANCELLED);
            case PAID, CANCELLED -> Set.of();
        };
    }

    /**
     * @throws BrokenInvariant when the order can not go there from here
     */
    OrderState to(OrderState target) {
        if (!next().contains(target)) {
            throw new BrokenInvariant("An order can not go from " + this + " to " + target);
        }
        return target;
    }
}
