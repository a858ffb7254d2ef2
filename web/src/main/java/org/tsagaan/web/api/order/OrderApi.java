package org.tsagaan.web.api.order;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.BuyerDesk;
import org.tsagaan.order.OrderBook;
import org.tsagaan.order.OrderView;
import org.tsagaan.payment.PaymentDesk;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.PageParameters;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** Orders of a buyer, for whoever holds their token or is signed in as their owner. */
@Path("/api/v1/orders")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Orders of a buyer, for who is signed in as their owner or holds their token.")
public class OrderApi {
    private static final String ORDER = "/{number: TS[0-9A-Z]{12}}";
    private static final String WHICH = "Number of the order.";
    private static final String EXAMPLE = "TS4K7Q2M9X1B3D";
    private static final String TOKEN = "Order-Token";

    @EJB private OrderBook book;
    @EJB private BuyerDesk desk;
    @EJB private PaymentDesk payments;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List the orders of the account",
            answer = OrderList.class,
            query = PageParameters.class,
            asker = Described.Asker.SIGNED_IN)
    public OrderList list(@Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        return OrderList.of(
                book.listOfAccount(person, PageCursor.read(OrderList.LIST, asked.cursor())));
    }

    @GET
    @Path(ORDER)
    @Described(
            value = "Read an order with the state of its payment",
            more = "While it is unpaid the market asks the provider, at most every ten seconds.",
            answer = Order.class,
            problems = 404,
            asker = Described.Asker.PERHAPS_SIGNED_IN)
    public Response read(
            @Means(value = WHICH, example = EXAMPLE) @PathParam("number") String number,
            @HeaderParam(TOKEN) @Nullable String token,
            @Context HttpServletRequest request) {
        var person = callers.find(request);
        var order = own(number, token, person);
        if (order.state() == OrderView.State.PLACED) {
            payments.lookAgain(order.orderId());
            order = own(number, token, person);
        }
        return Response.ok(shown(order)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @POST
    @Path(ORDER + "/cancellation")
    @Described(
            value = "Cancel what has not left",
            more =
                    "Unpaid, the order is given up; paid, what was not dispatched is freed and its"
                            + " money goes back.",
            answer = Order.class,
            problems = {404, 409},
            asker = Described.Asker.PERHAPS_SIGNED_IN)
    public Response cancel(
            @Means(value = WHICH, example = EXAMPLE) @PathParam("number") String number,
            @HeaderParam(TOKEN) @Nullable String token,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            @Context HttpServletRequest request) {
        var person = callers.find(request);
        var order = own(number, token, person);
        return repetitions.once(
                new Repetitions.Asked(request, person, key, ""),
                () ->
                        Reply.of(
                                desk.cancel(order, person.map(Person::actor).orElse(Actor.guest())),
                                () -> Order.of(own(number, token, person), null),
                                Refused.STATE,
                                request));
    }

    @POST
    @Path(ORDER + "/payment-sessions")
    @Described(
            value = "Open the page on which an order is paid",
            more =
                    "By card or by a redirect wallet, at the payment provider. However often it is"
                            + " asked for, one order has one page to pay on.",
            status = 201,
            answer = PaymentSession.class,
            problems = {404, 409},
            asker = Described.Asker.PERHAPS_SIGNED_IN)
    public Response pay(
            @Means(value = WHICH, example = EXAMPLE) @PathParam("number") String number,
            @HeaderParam(TOKEN) @Nullable String token,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            @Context HttpServletRequest request) {
        var person = callers.find(request);
        var order = own(number, token, person);
        return repetitions.onceApart(
                new Repetitions.Asked(request, person, key, ""),
                () ->
                        Reply.to(
                                payments.open(order.orderId()),
                                url ->
                                        Reply.created(
                                                "",
                                                new PaymentSession(url, payments.isSimulated())),
                                Refused.STATE,
                                request));
    }

    private OrderView own(String number, @Nullable String token, Optional<Person> person) {
        return Optional.ofNullable(token)
                .map(secret -> book.byToken(number, secret))
                .or(() -> person.map(known -> book.own(number, known)))
                .orElseThrow(() -> new NotFound("order"));
    }

    private Order shown(OrderView order) {
        return Order.of(order, payments.findStatus(order.orderId()).orElse(null));
    }
}
