package org.tsagaan.web.api.checkout;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.CartView;
import org.tsagaan.order.Carts;
import org.tsagaan.order.Checkout;
import org.tsagaan.order.CheckoutDesk;
import org.tsagaan.order.Recipient;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.api.cart.ShoppersCarts;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.ReaderLanguage;

/** Checkout, as a guest or signed in. */
@Path("/api/v1/checkouts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Turning a cart into an order.")
public class CheckoutApi {
    private static final Refused REFUSED =
            new Refused(Set.of("email", "name", "phone", "provinceCode", "address"), "/recipient");

    @EJB private Carts carts;
    @EJB private CheckoutDesk desk;
    @Inject private ShoppersCarts shoppers;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Order what is in a cart",
            more =
                    "Either the whole order is placed, each line allocated from lots that the gate"
                            + " lets through, and the cart is empty; or nothing is, and every"
                            + " reason is named with its legal ground. Reasons about a line are at"
                            + " /lines/OFFER.",
            status = 201,
            answer = PlacedOrderAnswer.class,
            headers = {"Location"},
            problems = {404, 409, 422},
            asker = Described.Asker.PERHAPS_SIGNED_IN)
    public Response place(
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            CheckoutRequest body,
            @Context HttpServletRequest request) {
        var asked = new Repetitions.Asked(request, callers.find(request), key, body);
        // Before the transaction: a bean of this module made inside it would look for its own
        // references among those of the room that began it.
        var token = shoppers.token(body.cart(), request);
        return repetitions.once(asked, () -> place(asked, body, token));
    }

    private Reply place(Repetitions.Asked asked, CheckoutRequest body, String token) {
        var cart = carts.contents(token, body.wishes());
        return Reply.to(
                desk.place(checkout(asked, body, cart)),
                order -> {
                    carts.empty(token);
                    return Reply.created(
                            "/api/v1/orders/" + order.number(), PlacedOrderAnswer.of(order));
                },
                REFUSED,
                asked.request());
    }

    private static Checkout checkout(Repetitions.Asked asked, CheckoutRequest body, CartView cart) {
        return new Checkout(
                Repetitions.requestKey(asked),
                asked.person()
                        .map(person -> OptionalLong.of(person.accountId()))
                        .orElse(OptionalLong.empty()),
                Optional.empty(),
                recipient(body.recipient(), ReaderLanguage.of(asked.request())),
                cart.sellers().stream()
                        .flatMap(seller -> seller.lines().stream())
                        .map(
                                line ->
                                        new Checkout.Wanted(
                                                line.offer().offerId(), line.units(), line.lotId()))
                        .toList(),
                body.wishes(),
                body.expectedTotal() == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(body.expectedTotal().amount()));
    }

    private static Recipient recipient(CheckoutRequest.Address to, Language language) {
        return new Recipient(
                to.email().strip(),
                language.code(),
                to.name().strip(),
                to.phone().strip(),
                Optional.ofNullable(to.provinceCode()).orElse(""),
                Optional.ofNullable(to.address()).orElse("").strip());
    }
}
