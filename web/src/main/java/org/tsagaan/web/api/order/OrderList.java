package org.tsagaan.web.api.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.OrderBook;
import org.tsagaan.order.OrderSummary;
import org.tsagaan.order.OrderView;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;
import org.tsagaan.web.api.Named;
import org.tsagaan.web.api.PageCursor;

/** A page of orders. */
@Means("A page of orders, newest first, at most 50.")
public record OrderList(
        @Means("Newest first.") List<OrderRow> items,
        @Means(value = "For the page after this; absent on the last.", example = "b3JkZXJzIDE")
                @Nullable String nextCursor) {

    static final String LIST = "orders";

    /** An order in a list. */
    @Means("An order in a list.")
    public record OrderRow(
            @Means(value = "Its number.", example = "TS4K7Q2M9X1B3D") String number,
            @Means(value = "What became of its payment.", example = "PAID") OrderView.State state,
            @Means("Its total.") MoneyAmount total,
            @Means(value = "When it was placed.", example = "2026-11-24T08:00:00Z")
                    Instant placedAt,
            @Means(value = "How many sellers send something.", example = "2") int sellers,
            @Means(value = "Units in all.", example = "3") int units,
            @Means("The first product of it.") Named firstProduct) {}

    static OrderList of(List<OrderSummary> orders) {
        return new OrderList(
                orders.stream().map(OrderList::row).toList(),
                orders.size() < OrderBook.PAGE
                        ? null
                        : PageCursor.after(LIST, orders.getLast().orderId()));
    }

    private static OrderRow row(OrderSummary o) {
        return new OrderRow(
                o.number(),
                o.state(),
                MoneyAmount.ofFen(o.totalFen()),
                o.placedAt(),
                o.sellers(),
                o.units(),
                new Named(o.firstProductZh(), o.firstProductEn()));
    }
}
