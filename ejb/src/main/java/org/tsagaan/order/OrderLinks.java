package org.tsagaan.order;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.tsagaan.order.adapter.OrderQueries;
import org.tsagaan.order.adapter.OrderQueries.Request;
import org.tsagaan.order.adapter.OrderStore;
import org.tsagaan.order.model.RequestIdentities;

/**
 * Addresses under which buyers open their orders, and tickets by which they pick things up. The
 * address of a guest's carries the order's access token, a ticket its code: they go to the buyer
 * and nowhere else, no log least of all.
 */
@Stateless
public class OrderLinks {

    @Inject private OrderStore orders;
    @Inject private OrderQueries queries;

    /**
     * The path of an order's page, for a letter to its buyer. Whoever has an account signs in.
     *
     * @throws org.tsagaan.kernel.NotFound when there is no such order
     */
    public String path(long orderId) {
        Request request = queries.request(orderId);
        String page = "/orders/" + request.number();
        return request.guest()
                ? page + "?token=" + RequestIdentities.token(request.key(), orders.orderKey())
                : page;
    }

    /** The ticket of a part, for a letter to its buyer; empty when it is not picked up. */
    public Optional<PickUpTicket> findTicket(long orderId, long fulfilmentId) {
        return queries.find(orderId).stream()
                .flatMap(order -> order.parts().stream())
                .filter(part -> part.fulfilmentId() == fulfilmentId)
                .flatMap(part -> Stream.ofNullable(part.pickUp()))
                .findFirst();
    }
}
