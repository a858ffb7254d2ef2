package org.tsagaan.web.api.wholesale;

import java.time.Instant;
import org.tsagaan.order.PlacedOrder;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;

/** An order that was placed. */
@Means("An order that waits for its payment; it is read and paid under /orders/NUMBER.")
public record PlacedPurchase(
        @Means(value = "Its number.", example = "TS4K7Q2M9X1B3D") String number,
        @Means("What is to be paid.") MoneyAmount total,
        @Means(value = "Until when the goods are kept.", example = "2026-11-24T08:40:00Z")
                Instant payBefore) {

    static PlacedPurchase of(PlacedOrder order) {
        return new PlacedPurchase(
                order.number(), MoneyAmount.ofFen(order.totalFen()), order.payBefore());
    }
}
