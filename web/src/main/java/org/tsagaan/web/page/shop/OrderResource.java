package org.tsagaan.web.page.shop;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.BuyerDesk;
import org.tsagaan.order.OrderBook;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.PickUpTicket;
import org.tsagaan.order.Reviews;
import org.tsagaan.order.SoldLots;
import org.tsagaan.payment.PaymentDesk;
import org.tsagaan.payment.PaymentStatus;
import org.tsagaan.recall.RecallBook;
import org.tsagaan.sellability.SaleEvidence;
import org.tsagaan.storefront.VisitingHours;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Message;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.page.SignInFirst;
import org.tsagaan.web.page.component.TrustStrip;
import org.tsagaan.web.page.seller.StoreTimes;

/** An order: how it stands, paying for it, cancelling it. */
@Path("/orders/{number: TS[0-9A-Z]{12}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class OrderResource {

    @EJB private OrderBook book;
    @EJB private RecallBook recalls;
    @EJB private SoldLots soldLots;
    @EJB private BuyerDesk desk;
    @EJB private PaymentDesk payments;
    @EJB private Reviews reviews;
    @EJB private VisitingHours hours;
    @Inject private MarketClock clock;
    @Inject private OwnOrders own;
    @Inject private OrderCookies cookies;

    /**
     * Shows the order. A token in the address, as mails carry it, becomes a cookie at once; a
     * stranger is asked to sign in, whether there is such an order or not.
     */
    @GET
    public Response order(
            @PathParam("number") String number,
            @QueryParam("token") @Nullable String token,
            @QueryParam("payment") @Nullable String returned,
            @Context HttpServletRequest request) {
        if (token != null) {
            book.byToken(number, token);
            return Response.seeOther(URI.create("/orders/" + number))
                    .cookie(cookies.grant(number, token, request))
                    .build();
        }
        if (own.isStranger(number, request)) {
            return SignInFirst.response("/orders/" + number);
        }
        OrderView order = own.find(number, request);
        boolean asked = "returned".equals(returned) && order.state() == OrderView.State.PLACED;
        if (asked) {
            payments.lookAgain(order.orderId());
            order = own.find(number, request);
        }
        return Response.ok(page(order, asked, List.of(), request)).build();
    }

    /** Sends the buyer to the provider's page. */
    @POST
    @Path("/pay")
    public Response pay(@PathParam("number") String number, @Context HttpServletRequest request) {
        OrderView order = own.find(number, request);
        return switch (payments.open(order.orderId())) {
            case Outcome.Done<String>(var url) -> Response.seeOther(URI.create(url)).build();
            case Outcome.Refused<String>(var reasons) -> refused(order, reasons, request);
        };
    }

    @POST
    @Path("/cancel")
    public Response cancel(
            @PathParam("number") String number, @Context HttpServletRequest request) {
        OrderView order = own.find(number, request);
        return switch (desk.cancel(order, own.actor(request))) {
            case Outcome.Done<Long> done ->
                    Response.seeOther(URI.create("/orders/" + number)).build();
            case Outcome.Refused<Long>(var reasons) -> refused(order, reasons, request);
        };
    }

    private Response refused(OrderView order, List<Refusal> reasons, HttpServletRequest request) {
        return Response.status(409).entity(page(order, false, reasons, request)).build();
    }

    private Map<Long, List<TrustStrip>> trust(OrderView order, Language language) {
        LineTrust trust = new LineTrust(language);
        Map<Long, List<SaleEvidence>> sold = soldLots.listOfOrder(order);
        return order.parts().stream()
                .flatMap(part -> part.lines().stream())
                .collect(
                        toMap(
                                OrderView.Line::lineId,
                                line ->
                                        sold.getOrDefault(line.lineId(), List.of()).stream()
                                                .map(lot -> trust.of(line.gtin(), lot))
                                                .toList()));
    }

    private OrderPage page(
            OrderView order, boolean returned, List<Refusal> reasons, HttpServletRequest request) {
        PaymentStatus payment = payments.findStatus(order.orderId()).orElse(null);
        return new OrderPage(
                order,
                payment,
                OrderProgress.of(order, ReaderLanguage.of(request)),
                returned && order.state() == OrderView.State.PLACED,
                reasons.stream().map(r -> new Message(r.code(), r.arguments())).toList(),
                recalls.listOfOrder(order.orderId()),
                trust(order, ReaderLanguage.of(request)),
                reviews.listOfOrder(order),
                reviews.listReviewable(order),
                times(order, ReaderLanguage.of(request)));
    }

    private Map<Long, StoreTimes> times(OrderView order, Language language) {
        Map<Long, StoreTimes> times = new HashMap<>();
        for (OrderView.Part part : order.parts()) {
            PickUpTicket ticket = part.pickUp();
            StoreTimes of =
                    ticket == null
                            ? null
                            : StoreTimes.of(
                                    hours.read(ticket.storefrontId()), clock.now(), language);
            if (of != null) {
                times.put(part.fulfilmentId(), of);
            }
        }
        return times;
    }
}
