package org.tsagaan.order.model;

import java.util.ArrayList;
import java.util.List;
import org.tsagaan.sellability.OfferDecision;
import org.tsagaan.sellability.SellableLot;

/** From which lots a number of units is taken: first expired, first out. */
public final class AllocationPlan {

    /** Units of one lot. */
    public record Take(SellableLot lot, int units) {}

    private AllocationPlan() {}

    /**
     * Takes units from the lots that the gate let through.
     *
     * @return what is taken; less than wanted in all when there is not enough
     */
    public static List<Take> take(OfferDecision decision, int units) {
        List<Take> takes = new ArrayList<>();
        int open = units;
        for (SellableLot lot : decision.sellable()) {
            int taken = Math.min(open, lot.available());
            if (taken > 0) {
                takes.add(new Take(lot, taken));
                open -= taken;
            }
        }
        return takes;
    }
}
