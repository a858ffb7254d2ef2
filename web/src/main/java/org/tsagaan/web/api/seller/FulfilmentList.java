package org.tsagaan.web.api.seller;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.FulfilmentState;
import org.tsagaan.order.OrderBook;
import org.tsagaan.order.PartToSend;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;

/** A page of parts of orders. */
@Means("A page of parts of orders, oldest first, at most 50.")
public record FulfilmentList(
        @Means("Oldest first.") List<Fulfilment> items,
        @Means(
                        value = "For the page after this; absent on the last.",
                        example = "ZnVsZmlsbWVudHMKMQ")
                @Nullable String nextCursor) {

    static String name(long organisationId, FulfilmentState state) {
        return "fulfilments " + organisationId + " " + state;
    }

    static FulfilmentList of(String list, List<PartToSend> parts) {
        return new FulfilmentList(
                parts.stream().map(Fulfilment::of).toList(),
                parts.size() < OrderBook.PAGE
                        ? null
                        : PageCursor.after(list, parts.getLast().fulfilmentId()));
    }
}
