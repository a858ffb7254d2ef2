package org.tsagaan.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.Checkout.Wanted;
import org.tsagaan.order.model.Parcel;
import org.tsagaan.sellability.LotAssessment;
import org.tsagaan.sellability.OfferDecision;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Sellability.NotSellable;

/** Says why a wanted line can not be sold: every reason of the gate, or how much there is. */
final class UnsellableLine {

    private UnsellableLine() {}

    static Refusal refusal(Wanted wanted, @Nullable OfferDecision decision) {
        return refusal(
                wanted.offerId(),
                wanted.units(),
                decision == null ? 0 : decision.available(),
                decision == null ? List.of() : decision.reasons());
    }

    static Refusal refusal(Parcel.Item item, long available, List<LotAssessment> lots) {
        List<Reason> reasons =
                lots.stream()
                        .map(LotAssessment::sellability)
                        .filter(NotSellable.class::isInstance)
                        .flatMap(s -> ((NotSellable) s).reasons().stream())
                        .distinct()
                        .toList();
        return refusal(item.offer().offerId(), item.units(), available, reasons);
    }

    private static Refusal refusal(long offerId, int units, long available, List<Reason> reasons) {
        Refusal refusal =
                available > 0
                        ? Refusal.of("order.not_enough", offerId, units, available)
                        : Refusal.of("order.not_sellable", offerId, orOutOfStock(reasons));
        return refusal.about("lines/" + offerId);
    }

    private static List<Reason> orOutOfStock(List<Reason> reasons) {
        return reasons.isEmpty() ? List.of(Reason.of(Reason.Code.OUT_OF_STOCK)) : reasons;
    }
}
