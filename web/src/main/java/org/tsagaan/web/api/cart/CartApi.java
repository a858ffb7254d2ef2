package org.tsagaan.web.api.cart;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.CartView;
import org.tsagaan.order.Carts;
import org.tsagaan.order.InCart;
import org.tsagaan.order.Wishes;
import org.tsagaan.storefront.Offers;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.api.Versions;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.ReaderLanguage;

/** Carts. */
@Path("/api/v1/carts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("What a shopper means to buy. A cart keeps nothing for anybody.")
public class CartApi {
    private static final String CART = "/{cart: mine|[A-Za-z0-9_-]{43}}";
    private static final String LINE = CART + "/lines/{offerId: [0-9]{1,18}}";
    private static final String WHICH =
            "The secret of a cart, or \"mine\" for that of the account signed in.";

    @EJB private Carts carts;
    @EJB private Offers offers;
    @Inject private ShoppersCarts shoppers;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @POST
    @Described(
            value = "Begin a cart",
            more =
                    "A guest's cart is known by its secret alone; who is signed in is given the one"
                            + " cart of the account, \"mine\".",
            status = 201,
            answer = Cart.class,
            headers = {"Location"},
            asker = Described.Asker.PERHAPS_SIGNED_IN)
    public Response begin(
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            @Context HttpServletRequest request) {
        var person = callers.find(request);
        return repetitions.once(
                new Repetitions.Asked(request, person, key, ""),
                () -> {
                    var name = person.isPresent() ? ShoppersCarts.MINE : carts.open();
                    var token = person.map(carts::tokenOf).orElse(name);
                    var cart = Cart.of(name, view(token), ReaderLanguage.of(request));
                    return Reply.created("/api/v1/carts/" + name, cart);
                });
    }

    @GET
    @Path(CART)
    @Described(
            value = "Read a cart",
            answer = Cart.class,
            headers = {"ETag"},
            problems = 404,
            asker = Described.Asker.PERHAPS_SIGNED_IN)
    public Response read(
            @Means(value = WHICH, example = "mine") @PathParam("cart") String cart,
            @Context HttpServletRequest request) {
        return answer(cart, shoppers.token(cart, request), request);
    }

    @PUT
    @Path(LINE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Set how many units of an offer are in a cart",
            answer = Cart.class,
            headers = {"ETag"},
            problems = {404, 409, 422},
            asker = Described.Asker.PERHAPS_SIGNED_IN)
    public Response put(
            @Means(value = WHICH, example = "mine") @PathParam("cart") String cart,
            @Means(value = "The offer.", example = "20117") @PathParam("offerId") long offerId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Quantity wanted,
            @Context HttpServletRequest request) {
        return change(cart, offerId, wanted.wanted(), ifMatch, request);
    }

    @DELETE
    @Path(LINE)
    @Described(
            value = "Take an offer out of a cart",
            answer = Cart.class,
            headers = {"ETag"},
            problems = 404,
            asker = Described.Asker.PERHAPS_SIGNED_IN)
    public Response remove(
            @Means(value = WHICH, example = "mine") @PathParam("cart") String cart,
            @Means(value = "The offer.", example = "20117") @PathParam("offerId") long offerId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context HttpServletRequest request) {
        return change(cart, offerId, InCart.of(0), ifMatch, request);
    }

    private Response change(
            String cart,
            long offerId,
            InCart wanted,
            @Nullable String ifMatch,
            HttpServletRequest request) {
        var token = shoppers.token(cart, request);
        var seen = Versions.required(ifMatch);
        if (wanted.units() > 0
                ? offers.findOffers(Set.of(offerId)).isEmpty()
                : !isIn(token, offerId)) {
            throw new NotFound("offer");
        }
        var outcome =
                seen.isPresent()
                        ? carts.put(token, offerId, wanted, seen.get())
                        : carts.put(token, offerId, wanted);
        if (outcome instanceof Outcome.Refused<Integer>(var reasons)) {
            throw reasons.contains(Carts.CHANGED)
                    ? Versions.changed()
                    : new FaultException(
                            Refused.about("quantity", "lotId")
                                    .fault(reasons, ReaderLanguage.of(request)));
        }
        return answer(cart, token, request);
    }

    private Response answer(String cart, String token, HttpServletRequest request) {
        var view = view(token);
        return Response.ok(Cart.of(cart, view, ReaderLanguage.of(request)))
                .tag(Versions.tag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private boolean isIn(String token, long offerId) {
        return view(token).sellers().stream()
                .flatMap(seller -> seller.lines().stream())
                .anyMatch(line -> line.offer().offerId() == offerId);
    }

    private CartView view(String token) {
        return carts.contents(token, Wishes.none());
    }
}
