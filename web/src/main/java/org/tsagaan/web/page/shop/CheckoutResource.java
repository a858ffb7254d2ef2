package org.tsagaan.web.page.shop;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tsagaan.account.Divisions;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.CartView;
import org.tsagaan.order.Carts;
import org.tsagaan.order.Checkout;
import org.tsagaan.order.CheckoutDesk;
import org.tsagaan.order.PlacedOrder;
import org.tsagaan.order.Recipient;
import org.tsagaan.order.Wishes;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.seller.StoreTimes;

/** Checkout, as a guest or signed in. */
@Path("/checkout")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class CheckoutResource {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    @EJB private Carts carts;
    @EJB private CheckoutDesk desk;
    @EJB private Divisions divisions;
    @Inject private Visitors visitors;
    @Inject private OrderCookies orderCookies;
    @Inject private MarketClock clock;

    @GET
    public Response checkout(@Context HttpServletRequest request) {
        CartView cart = carts.contents(visitors.findCartToken(request).orElse(""), Wishes.none());
        Form form =
                visitors.findPerson(request)
                        .map(person -> Form.blank().with("email", person.email()))
                        .orElse(Form.blank());
        return cart.isEmpty()
                ? Response.seeOther(URI.create("/cart")).build()
                : Response.ok(page(cart, form, UUID.randomUUID().toString(), request)).build();
    }

    /**
     * Places the order, or shows the total of what was chosen; whatever is refused is shown beside
     * what was typed.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response place(
            MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Form form = Form.of(sent);
        String token = visitors.findCartToken(request).orElse("");
        CartView cart = carts.contents(token, HowItComes.read(form));
        if (cart.isEmpty()) {
            return Response.seeOther(URI.create("/cart")).build();
        }
        if (!form.value("update").isEmpty()) {
            return Response.ok(page(cart, form, key(form), request)).build();
        }
        return switch (desk.place(checkout(form, cart, token, request))) {
            case Outcome.Done<PlacedOrder>(var order) -> placed(order, token, request);
            case Outcome.Refused<PlacedOrder>(var reasons) ->
                    Response.status(422)
                            .entity(
                                    page(
                                            cart,
                                            form.refusing(reasons),
                                            UUID.randomUUID().toString(),
                                            request))
                            .build();
        };
    }

    private Response placed(PlacedOrder order, String token, HttpServletRequest request) {
        carts.empty(token);
        return Response.seeOther(URI.create("/orders/" + order.number()))
                .cookie(orderCookies.grant(order, request))
                .build();
    }

    private Checkout checkout(Form form, CartView cart, String token, HttpServletRequest request) {
        Optional<Person> person = visitors.findPerson(request);
        return new Checkout(
                "page:" + token + ":" + key(form),
                person.map(p -> OptionalLong.of(p.accountId())).orElse(OptionalLong.empty()),
                Optional.empty(),
                new Recipient(
                        form.value("email").strip(),
                        ReaderLanguage.of(request) == Language.ZH ? "zh" : "en",
                        form.value("name").strip(),
                        form.value("phone").strip(),
                        form.value("provinceCode"),
                        form.value("address").strip()),
                cart.sellers().stream()
                        .flatMap(seller -> seller.lines().stream())
                        .map(
                                line ->
                                        new Checkout.Wanted(
                                                line.offer().offerId(), line.units(), line.lotId()))
                        .toList(),
                HowItComes.read(form),
                number(form.value("expectedTotal")));
    }

    private CheckoutPage page(CartView cart, Form form, String key, HttpServletRequest request) {
        boolean chinese = ReaderLanguage.of(request) == Language.ZH;
        List<Choice> provinces =
                divisions.listProvinces().stream()
                        .map(p -> new Choice(p.code(), chinese ? p.nameZh() : p.nameEn()))
                        .toList();
        return new CheckoutPage(cart, form, provinces, times(cart, request), key);
    }

    private Map<Long, StoreTimes> times(CartView cart, HttpServletRequest request) {
        Map<Long, StoreTimes> times = new HashMap<>();
        for (CartView.Seller seller : cart.sellers()) {
            StoreTimes of =
                    seller.pickUp()
                            .map(
                                    place ->
                                            StoreTimes.of(
                                                    place.hours(),
                                                    clock.now(),
                                                    ReaderLanguage.of(request)))
                            .orElse(null);
            if (of != null) {
                times.put(seller.storefrontId(), of);
            }
        }
        return times;
    }

    private static OptionalLong number(String text) {
        return NUMBER.matcher(text).matches()
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    /** The key of the page that was sent; whoever made one up gets another. */
    private static String key(Form form) {
        String sent = form.value("key");
        return KEY.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
    }
}
