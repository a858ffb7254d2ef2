package org.tsagaan.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as its buyer sees it. Money in fen.
 *
 * @param provinceZh empty when nothing is delivered
 * @param provinceEn empty when nothing is delivered
 * @param payBefore until when unpaid goods are kept
 * @param parts one for each seller
 */
public record OrderView(
        long orderId,
        String number,
        String channel,
        State state,
        Recipient recipient,
        String provinceZh,
        String provinceEn,
        long goodsFen,
        long shippingFen,
        long totalFen,
        Instant placedAt,
        Instant payBefore,
        List<Part> parts) {

    /** What became of the payment of the whole. */
    public enum State {
        PLACED,
        PAID,
        CANCELLED
    }

    /**
     * What one seller sends or hands over.
     *
     * @param pickUp where and when the buyer comes for it; null when it is delivered
     */
    public record Part(
            long fulfilmentId,
            String storefrontSlug,
            String storefrontZh,
            String storefrontEn,
            FulfilmentState state,
            Delivery delivery,
            long goodsFen,
            long shippingFen,
            String carrier,
            String tracking,
            Instant stateSince,
            @Nullable PickUpTicket pickUp,
            List<Line> lines) {}

    /**
     * Units of one offer, at the price they were sold for.
     *
     * @param lotChosen whether the buyer chose the lot
     */
    public record Line(
            long lineId,
            long offerId,
            long productId,
            String gtin,
            String nameZh,
            String nameEn,
            String picture,
            int quantity,
            long unitPriceFen,
            long totalFen,
            LineState state,
            boolean lotChosen,
            List<LotTaken> lots) {}

    /** The lot that units of a line are from. */
    public record LotTaken(long lotId, String number, LocalDate bestBefore, int quantity) {}

    /** Whether the buyer can still cancel something of it. */
    public boolean isCancellable() {
        return state == State.PLACED
                || (state == State.PAID && parts.stream().anyMatch(p -> p.state().isWaiting()));
    }
}
