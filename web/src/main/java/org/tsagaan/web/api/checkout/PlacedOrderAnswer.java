package org.tsagaan.web.api.checkout;

import java.time.Instant;
import org.tsagaan.order.PlacedOrder;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;

/** An order that was placed. */
@Means("An order that was placed and waits for its payment.")
public record PlacedOrderAnswer(
        @Means(value = "The order.", example = "TS4K7Q2M9X1B3D") String number,
        @Means(
                        value =
                                "Send it as Order-Token to see the order without signing in."
                                        + " Whoever has it sees the order.",
                        example = "q7lB0Q1v9bqkq0W2l3y8g4x1c5z7a0d2f4h6j8k0p2r")
                String token,
        @Means("What is to be paid.") MoneyAmount total,
        @Means(value = "Until when the goods are kept.", example = "2026-11-24T08:40:00Z")
                Instant payBefore) {

    static PlacedOrderAnswer of(PlacedOrder order) {
        return new PlacedOrderAnswer(
                order.number(),
                order.accessToken(),
                MoneyAmount.ofFen(order.totalFen()),
                order.payBefore());
    }
}
