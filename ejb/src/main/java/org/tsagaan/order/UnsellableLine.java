package org.tsagaan.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.Checkout.Wanted;
import org.tsagaan.order.model.Parcel;
import org.tsagaan.sellability.LotAssessment;
import org.tsagaan.sellability.OfferDecision;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.SellableLot;

/**
 * Says why a wanted line can not be sold: every reason of the gate, or how much there is; and, when
 * its buyer chose a lot, of which others there is enough.
 */
final class UnsellableLine {

    private UnsellableLine() {}

    static List<Refusal> refusals(Wanted wanted, @Nullable OfferDecision decision) {
        if (decision == null) {
            return List.of(refusal(wanted.offerId(), wanted.units(), 0, List.of()));
        }
        OfferDecision of = decision.of(wanted.lotId());
        return told(
                refusal(wanted.offerId(), wanted.units(), of.available(), of.reasons()),
                others(
                        wanted.lotId(),
                        decision.sellable().stream()
                                .filter(lot -> lot.available() >= wanted.units())
                                .map(Other::of)));
    }

    /**
     * Of an item in a cart.
     *
     * @param all every lot of its offer
     */
    static List<Refusal> refusals(Parcel.Item item, long available, List<LotAssessment> all) {
        List<Reason> reasons =
                all.stream()
                        .filter(lot -> isOf(item.lotId(), lot.lotId()))
                        .flatMap(lot -> lot.reasons().stream())
                        .distinct()
                        .toList();
        return told(
                refusal(item.offer().offerId(), item.units(), available, reasons),
                others(
                        item.lotId(),
                        all.stream()
                                .filter(lot -> lot.reasons().isEmpty())
                                .filter(lot -> lot.available() >= item.units())
                                .map(Other::of)));
    }

    /** Whether a lot is the one that was chosen, or none was. */
    static boolean isOf(OptionalLong chosen, long lotId) {
        return chosen.isEmpty() || chosen.getAsLong() == lotId;
    }

    /** A lot that may be sold. */
    private record Other(long lotId, LocalDate bestBefore) {

        static Other of(SellableLot lot) {
            return new Other(lot.lotId(), lot.bestBefore());
        }

        static Other of(LotAssessment lot) {
            return new Other(lot.lotId(), lot.bestBefore());
        }
    }

    private static List<LocalDate> others(OptionalLong chosen, Stream<Other> enough) {
        return chosen.isEmpty()
                ? List.of()
                : enough.filter(lot -> lot.lotId() != chosen.getAsLong())
                        .map(Other::bestBefore)
                        .toList();
    }

    private static List<Refusal> told(Refusal refusal, List<LocalDate> others) {
        List<Refusal> all = new ArrayList<>(List.of(refusal));
        if (!others.isEmpty()) {
            all.add(Refusal.of("order.other_lots", others).about(refusal.field()));
        }
        return all;
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
