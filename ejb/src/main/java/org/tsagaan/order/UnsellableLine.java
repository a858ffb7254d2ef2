package org.tsagaan.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.Checkout.Wanted;
import org.tsagaan.sellability.OfferDecision;
import org.tsagaan.sellability.Reason;

/** Says why a wanted line can not be sold: every reason of the gate, or how much there is. */
final class UnsellableLine {

    private UnsellableLine() {}

    static Refusal refusal(Wanted wanted, @Nullable OfferDecision decision) {
        Refusal refusal =
                decision != null && decision.available() > 0
                        ? Refusal.of(
                                "order.not_enough",
                                wanted.offerId(),
                                wanted.units(),
                                decision.available())
                        : Refusal.of("order.not_sellable", wanted.offerId(), reasons(decision));
        return refusal.about("lines/" + wanted.offerId());
    }

    private static List<Reason> reasons(@Nullable OfferDecision decision) {
        List<Reason> reasons = decision == null ? List.of() : decision.reasons();
        return reasons.isEmpty() ? List.of(Reason.of(Reason.Code.OUT_OF_STOCK)) : reasons;
    }
}
