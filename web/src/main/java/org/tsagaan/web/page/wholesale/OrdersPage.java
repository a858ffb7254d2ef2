package org.tsagaan.web.page.wholesale;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.OrderSummary;
import org.tsagaan.web.frame.View;

/**
 * The newest orders of a retail buyer.
 *
 * @param older where older ones are, or null
 */
public record OrdersPage(Purchaser purchaser, List<OrderSummary> orders, @Nullable String older)
        implements View {

    @Override
    public String template() {
        return "wholesale/orders.jte";
    }
}
