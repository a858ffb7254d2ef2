package org.tsagaan.order;

import java.util.List;
import org.tsagaan.sellability.Reason;

/** What came of a seller's wish to dispatch. */
public sealed interface Dispatch {

    /** It left. */
    record Left(long fulfilmentId) implements Dispatch {}

    /**
     * The gate stopped it: the lines named are held and their money goes back; what is left of it,
     * if anything, can be dispatched.
     *
     * @param lines the lines held
     * @param reasons every reason why
     */
    record Stopped(List<Long> lines, List<Reason> reasons) implements Dispatch {}
}
