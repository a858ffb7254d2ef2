package org.tsagaan.web.page.wholesale;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.OrderBook;
import org.tsagaan.order.OrderSummary;
import org.tsagaan.order.OrderView;
import org.tsagaan.payment.PaymentDesk;
import org.tsagaan.web.page.Older;
import org.tsagaan.web.page.SignInFirst;

/** Orders of the person's retail buyer: all, and one with its deliveries. */
@Path("/wholesale/orders")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class WholesaleOrdersResource {

    @EJB private OrderBook book;
    @EJB private PaymentDesk payments;
    @Inject private Purchasers purchasers;

    @GET
    public Response orders(
            @QueryParam("branch") @DefaultValue("") String branch,
            @QueryParam("before") @Nullable Long before,
            @Context HttpServletRequest request) {
        return purchasers
                .find(request, branch)
                .map(who -> Response.ok(page(who, before)).build())
                .orElseGet(() -> SignInFirst.response("/wholesale/orders"));
    }

    @GET
    @Path("/{number: TS[0-9A-Z]{12}}")
    public Response order(@PathParam("number") String number, @Context HttpServletRequest request) {
        return purchasers
                .find(request, "")
                .map(who -> Response.ok(page(who, number)).build())
                .orElseGet(() -> SignInFirst.response("/wholesale/orders/" + number));
    }

    private OrdersPage page(Purchaser who, @Nullable Long before) {
        List<OrderSummary> orders =
                book.listOfBuyer(who.person(), who.buyer().id(), Older.than(before));
        return new OrdersPage(
                who,
                orders,
                orders.size() < OrderBook.PAGE
                        ? null
                        : who.at("/wholesale/orders") + "&before=" + orders.getLast().orderId());
    }

    /** An order of a shopper has no page here, whoever asks. */
    private WholesaleOrderPage page(Purchaser who, String number) {
        OrderView order = book.own(number, who.person());
        if (!order.channel().equals("WHOLESALE")) {
            throw new NotFound("order");
        }
        return new WholesaleOrderPage(
                who, order, payments.findStatus(order.orderId()).orElse(null));
    }
}
