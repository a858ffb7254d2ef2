package org.tsagaan.web.page.shop;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.listing.ShownItems;
import org.tsagaan.order.CartView;
import org.tsagaan.order.Carts;
import org.tsagaan.order.InCart;
import org.tsagaan.order.Wishes;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;

/** The cart: what is put in, changed and taken out. */
@Path("/cart")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class CartResource {

    private static final long MOST = 100_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    @EJB private Carts carts;
    @EJB private ShownItems items;
    @Inject private Visitors visitors;
    @Inject private ProductPages products;

    @GET
    public CartPage cart(@Context HttpServletRequest request) {
        return page(visitors.findCartToken(request).orElse(""), Form.blank(), request);
    }

    /** Puts units of an offer into the cart, and makes the cart when there was none. */
    @POST
    @Path("/lines")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        FormReading reading = new FormReading(Form.of(sent));
        long offerId = reading.wholeNumber("offerId", 1, Long.MAX_VALUE);
        int units = (int) reading.wholeNumber("quantity", 1, MOST);
        String token = visitors.findCartToken(request).orElseGet(carts::newToken);
        Form form = reading.form();
        if (form.isSound()) {
            form = refusing(form, carts.add(token, offerId, new InCart(units, lot(form))));
        }
        return form.isSound()
                ? Response.seeOther(URI.create("/cart"))
                        .cookie(visitors.cartCookie(token, request))
                        .build()
                : wrong(
                        new ProductPage(
                                products.view(offerId, form, ReaderLanguage.of(request)), null));
    }

    /** Sets how many units of an offer are in the cart; none takes it out. */
    @POST
    @Path("/change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        FormReading reading = new FormReading(Form.of(sent));
        long offerId = reading.wholeNumber("offerId", 1, Long.MAX_VALUE);
        int units = (int) reading.wholeNumber("quantity", 0, MOST);
        String token = visitors.findCartToken(request).orElse("");
        Form form = reading.form();
        if (form.isSound()) {
            form = refusing(form, carts.put(token, offerId, new InCart(units, lot(form))));
        }
        return form.isSound()
                ? Response.seeOther(URI.create("/cart")).build()
                : wrong(page(token, form, request));
    }

    private CartPage page(String token, Form form, HttpServletRequest request) {
        CartView cart = carts.contents(token, Wishes.none());
        LineTrust trust = new LineTrust(ReaderLanguage.of(request));
        return new CartPage(
                cart,
                items.list(cart.offerIds()).stream()
                        .collect(toMap(CatalogItem::offerId, trust::of)),
                form);
    }

    /** The lot that was chosen; empty for whichever expires first. */
    private static OptionalLong lot(Form form) {
        String chosen = form.value("lotId");
        return NUMBER.matcher(chosen).matches()
                ? OptionalLong.of(Long.parseLong(chosen))
                : OptionalLong.empty();
    }

    private static Form refusing(Form form, Outcome<Integer> outcome) {
        return outcome instanceof Outcome.Refused<Integer>(var reasons)
                ? form.refusing(reasons)
                : form;
    }

    private static Response wrong(View view) {
        return Response.status(422).entity(view).build();
    }
}
