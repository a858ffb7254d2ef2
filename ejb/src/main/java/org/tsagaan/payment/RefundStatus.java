package org.tsagaan.payment;

import java.time.Instant;
import org.tsagaan.order.RefundDue;

/**
 * One refund, as its buyer may see it.
 *
 * @param fulfilmentId the part of the order that it is for
 * @param amountFen in fen
 * @param reason why the money goes back
 * @param state how far it is
 * @param requestedAt when the market decided so
 */
public record RefundStatus(
        long id,
        long fulfilmentId,
        long amountFen,
        RefundDue.Reason reason,
        RefundState state,
        Instant requestedAt) {

    /** Whether the money has gone back or is to go back by this very refund. */
    public boolean counts() {
        return state != RefundState.FAILED;
    }
}
