package org.tsagaan.recall;

import java.util.List;

/**
 * Lots were frozen or recalled. Fired in the transaction that did it, under the locks of the lots;
 * whoever keeps orders holds and refunds what was not yet dispatched of them.
 *
 * @param lotIds the lots
 * @param kind how they are held back
 */
public record LotsHeld(List<Long> lotIds, HoldKind kind) {

    public LotsHeld {
        lotIds = List.copyOf(lotIds);
    }
}
