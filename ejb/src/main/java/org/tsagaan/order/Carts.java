package org.tsagaan.order;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.adapter.CartRows;
import org.tsagaan.order.adapter.OrderStore;
import org.tsagaan.order.model.CheckoutRules;
import org.tsagaan.order.model.CustomerOrder;
import org.tsagaan.order.model.Parcel;
import org.tsagaan.order.model.RequestIdentities;
import org.tsagaan.sellability.Channel;
import org.tsagaan.sellability.Gate;
import org.tsagaan.sellability.LotAssessment;
import org.tsagaan.sellability.SaleTerms;
import org.tsagaan.storefront.OfferForSale;
import org.tsagaan.storefront.Offers;
import org.tsagaan.storefront.PickUp;
import org.tsagaan.storefront.PickUps;

/**
 * Carts: what a shopper means to buy, known by a token that only the shopper holds. A cart keeps
 * nothing for anybody: it asks the gate each time it is looked at.
 */
@Stateless
public class Carts {

    /** The cart is not as it was seen. */
    public static final Refusal CHANGED = Refusal.of("order.cart_changed");

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private CartRows rows;
    @Inject private OrderStore store;
    @EJB private Offers offers;
    @EJB private PickUps pickUps;
    @EJB private Gate gate;
    @Inject private MarketClock clock;

    /** A new secret token: the cart itself is made when something is put into it. */
    public String newToken() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Makes an empty cart and gives its secret token. */
    public String open() {
        String token = newToken();
        rows.lock(RequestIdentities.hash(token), clock.now());
        return token;
    }

    /** The token of the cart that is an account's own. Nobody is told it; it is never stored. */
    public String tokenOf(Person person) {
        return RequestIdentities.token("cart of account " + person.accountId(), store.orderKey());
    }

    /** Whether there is a cart with that token. */
    public boolean exists(String token) {
        return rows.exists(RequestIdentities.hash(token));
    }

    /**
     * Sets units as {@link #put(String, long, InCart)} does, if the cart is still as it was seen.
     *
     * @param version of the cart that was seen
     * @return refused with {@code order.cart_changed} when it is another
     */
    public Outcome<Integer> put(String token, long offerId, InCart wanted, String version) {
        byte[] hash = RequestIdentities.hash(token);
        rows.lock(hash, clock.now());
        return CartView.version(rows.list(hash)).equals(version)
                ? put(token, offerId, wanted)
                : Outcome.refused(CHANGED);
    }

    /**
     * Sets what is wanted of an offer; 0 units take it out of the cart.
     *
     * @return the units of all lines then; refused with {@code order.no_such_offer}, {@code
     *     order.no_such_lot}, {@code order.quantity_invalid}, {@code order.too_many_lines}
     */
    public Outcome<Integer> put(String token, long offerId, InCart wanted) {
        byte[] hash = RequestIdentities.hash(token);
        if (wanted.units() == 0) {
            rows.remove(hash, offerId);
            return Outcome.done(rows.count(hash));
        }
        Optional<Refusal> refusal = refuse(offerId, wanted);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        boolean isFull = !rows.put(hash, offerId, wanted, CheckoutRules.MOST_LINES, clock.now());
        return isFull
                ? Outcome.refused(
                        Refusal.of("order.too_many_lines", CheckoutRules.MOST_LINES)
                                .about("offerId"))
                : Outcome.done(rows.count(hash));
    }

    private Optional<Refusal> refuse(long offerId, InCart wanted) {
        OfferForSale offer = offers.findOffers(Set.of(offerId)).get(offerId);
        if (offer == null) {
            return Optional.of(Refusal.of("order.no_such_offer", offerId).about("offerId"));
        }
        if (wanted.lotId().isPresent() && !isLotOf(offerId, wanted.lotId().getAsLong())) {
            return Optional.of(Refusal.of("order.no_such_lot").about("lotId"));
        }
        return offer.quantityRule().refuse(wanted.units());
    }

    private boolean isLotOf(long offerId, long lotId) {
        return gate
                .assessOffers(Set.of(offerId), clock.now())
                .getOrDefault(offerId, List.of())
                .stream()
                .anyMatch(lot -> lot.lotId() == lotId);
    }

    /**
     * Adds units to those that are in the cart already; the lot becomes that of all of them.
     * Refuses as {@link #put(String, long, InCart)} does.
     */
    public Outcome<Integer> add(String token, long offerId, InCart wanted) {
        InCart there = rows.list(RequestIdentities.hash(token)).getOrDefault(offerId, InCart.of(0));
        long units = Math.min((long) there.units() + wanted.units(), Integer.MAX_VALUE);
        return put(token, offerId, new InCart((int) units, wanted.lotId()));
    }

    /** Units of all lines: what the header shows. */
    public int count(String token) {
        return rows.count(RequestIdentities.hash(token));
    }

    /** Takes out what has been ordered. */
    public void empty(String token) {
        rows.empty(RequestIdentities.hash(token));
    }

    /** The cart as it stands now, in the order in which things were put into it. */
    public CartView contents(String token, Wishes wishes) {
        return view(
                rows.list(RequestIdentities.hash(token)),
                SaleTerms.browsing(Channel.RETAIL),
                wishes);
    }

    /** The same look at offers that are in no cart, as a retail buyer's list is. */
    public CartView preview(Map<Long, Integer> wanted, SaleTerms terms) {
        Map<Long, InCart> all = new LinkedHashMap<>();
        wanted.forEach((offer, units) -> all.put(offer, InCart.of(units)));
        return view(all, terms, Wishes.none());
    }

    private CartView view(Map<Long, InCart> wanted, SaleTerms terms, Wishes wishes) {
        Map<Long, OfferForSale> found = offers.findOffers(wanted.keySet());
        Map<Long, List<LotAssessment>> lots =
                gate.assessOffers(wanted.keySet(), terms, clock.now());
        List<Parcel.Item> items = new ArrayList<>();
        wanted.forEach(
                (id, of) -> {
                    OfferForSale offer = found.get(id);
                    if (offer != null) {
                        items.add(new Parcel.Item(offer, of.units(), of.lotId()));
                    }
                });
        Map<Long, PickUp> places = places(items, terms);
        Map<Long, PickUp> chosen = new HashMap<>(places);
        chosen.keySet().retainAll(wishes.pickUp());
        List<CartView.Seller> sellers = new ArrayList<>();
        for (Parcel parcel : Parcel.pack(items, wishes.coldChain(), chosen)) {
            sellers.add(
                    seller(parcel, Optional.ofNullable(places.get(parcel.storefrontId())), lots));
        }
        return new CartView(
                sellers,
                sellers.stream().mapToLong(CartView.Seller::goodsFen).sum(),
                sellers.stream().mapToLong(CartView.Seller::shippingFen).sum());
    }

    private Map<Long, PickUp> places(List<Parcel.Item> items, SaleTerms terms) {
        return terms.channel() == Channel.RETAIL
                ? pickUps.find(
                        items.stream().map(i -> i.offer().storefrontId()).collect(toSet()),
                        clock.now().plus(CustomerOrder.TIME_TO_PAY))
                : Map.of();
    }

    private static CartView.Seller seller(
            Parcel parcel, Optional<PickUp> pickUp, Map<Long, List<LotAssessment>> lots) {
        OfferForSale any = parcel.items().getFirst().offer();
        return new CartView.Seller(
                parcel.storefrontId(),
                any.storefrontSlug(),
                any.storefrontNameZh(),
                any.storefrontNameEn(),
                parcel.delivery(),
                pickUp,
                parcel.items().stream().anyMatch(i -> i.offer().needsCold()),
                parcel.goodsFen(),
                parcel.shippingFen(),
                parcel.items().stream()
                        .map(i -> line(i, lots.getOrDefault(i.offer().offerId(), List.of())))
                        .toList());
    }

    private static CartView.Line line(Parcel.Item item, List<LotAssessment> lots) {
        long available =
                lots.stream()
                        .filter(l -> l.reasons().isEmpty())
                        .filter(l -> UnsellableLine.isOf(item.lotId(), l.lotId()))
                        .mapToLong(LotAssessment::available)
                        .sum();
        List<Refusal> problems = new ArrayList<>();
        item.offer().quantityRule().refuse(item.units()).ifPresent(problems::add);
        if (available < item.units()) {
            problems.addAll(UnsellableLine.refusals(item, available, lots));
        }
        return new CartView.Line(
                item.offer(),
                item.units(),
                item.unitPriceFen(),
                item.totalFen(),
                available,
                item.lotId(),
                lots,
                problems);
    }
}
