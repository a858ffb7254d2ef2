package org.tsagaan.web.page.wholesale;

import org.jspecify.annotations.Nullable;
import org.tsagaan.order.OrderView;
import org.tsagaan.payment.PaymentStatus;
import org.tsagaan.web.frame.View;

/**
 * An order of a retail buyer with its deliveries.
 *
 * @param payment how the money stands, or null before the market knows
 */
public record WholesaleOrderPage(
        Purchaser purchaser, OrderView order, @Nullable PaymentStatus payment) implements View {

    @Override
    public String template() {
        return "wholesale/order.jte";
    }

    /** Whether a delivery has left, and so has its papers. */
    public static boolean hasLeft(OrderView.Part part) {
        return part.state().hasLeft();
    }
}
