package org.tsagaan.order;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Money;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.Checkout.Wanted;
import org.tsagaan.order.adapter.OrderStore;
import org.tsagaan.order.adapter.Provinces;
import org.tsagaan.order.model.AllocationPlan;
import org.tsagaan.order.model.CheckoutRules;
import org.tsagaan.order.model.CustomerOrder;
import org.tsagaan.order.model.Fulfilment;
import org.tsagaan.order.model.OrderLine;
import org.tsagaan.order.model.Parcel;
import org.tsagaan.order.model.RequestIdentities;
import org.tsagaan.order.model.RequestIdentity;
import org.tsagaan.sellability.Channel;
import org.tsagaan.sellability.Gate;
import org.tsagaan.sellability.OfferDecision;
import org.tsagaan.sellability.SaleTerms;
import org.tsagaan.storefront.OfferForSale;
import org.tsagaan.storefront.Offers;
import org.tsagaan.storefront.PickUp;
import org.tsagaan.storefront.PickUps;
import org.tsagaan.storefront.Stock;
import org.tsagaan.storefront.Stock.Allotment;

/**
 * Checkout: decides and writes in one transaction. Either a whole order is committed, each line
 * allocated from lots that the gate let through under locks that still hold at the commit, or
 * nothing is, and the buyer is told every reason.
 */
@Stateless
public class CheckoutDesk {

    @Inject private OrderStore store;
    @Inject private Provinces provinces;
    @EJB private Offers offers;
    @EJB private PickUps pickUps;
    @EJB private Gate gate;
    @EJB private Stock stock;
    @EJB private AuditTrail audit;
    @Inject private Event<OrderPlaced> placed;
    @Inject private Event<CheckoutRefused> refused;
    @Inject private MarketClock clock;

    /**
     * Places an order.
     *
     * @return the order, the same one when the same request is sent again; or every reason why not
     */
    public Outcome<PlacedOrder> place(Checkout checkout) {
        store.lockRequest(checkout.requestKey());
        RequestIdentity identity = RequestIdentities.of(checkout, store.orderKey());
        Outcome<PlacedOrder> outcome =
                store.findByRequest(checkout.requestKey())
                        .map(order -> sameAgain(order, identity))
                        .orElseGet(() -> placeNew(checkout, identity));
        if (outcome instanceof Outcome.Refused<PlacedOrder>(var reasons)) {
            refused.fire(new CheckoutRefused(reasons.stream().map(Refusal::code).toList()));
        }
        return outcome;
    }

    private static Outcome<PlacedOrder> sameAgain(CustomerOrder order, RequestIdentity identity) {
        return Arrays.equals(order.requestHash(), identity.requestHash())
                ? Outcome.done(answer(order, identity))
                : Outcome.refused(Refusal.of("order.key_used_for_another_request"));
    }

    private Outcome<PlacedOrder> placeNew(Checkout checkout, RequestIdentity identity) {
        Set<Long> ids = checkout.wanted().stream().map(Wanted::offerId).collect(toSet());
        Map<Long, OfferForSale> found = offers.findOffers(ids);
        Map<Long, PickUp> places = places(checkout, found);
        List<Refusal> refusals = CheckoutRules.refuse(checkout, found, provinces.codes());
        refusals.addAll(refusePickUp(checkout, places));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Map<Long, OfferDecision> decisions = gate.decideSale(terms(checkout, found, places));
        refusals = refuse(checkout, decisions);
        List<Parcel> parcels = pack(checkout, found, places);
        refusals.addAll(refuseTotal(checkout, parcels));
        return refusals.isEmpty()
                ? Outcome.done(commit(checkout, identity, parcels, decisions))
                : Outcome.refused(refusals);
    }

    private Map<Long, PickUp> places(Checkout checkout, Map<Long, OfferForSale> found) {
        Set<Long> wanted = new TreeSet<>(checkout.wishes().pickUp());
        wanted.retainAll(found.values().stream().map(OfferForSale::storefrontId).toList());
        return checkout.channel() == Channel.RETAIL
                ? pickUps.find(wanted, clock.now().plus(CustomerOrder.TIME_TO_PAY))
                : Map.of();
    }

    private static List<Refusal> refusePickUp(Checkout checkout, Map<Long, PickUp> places) {
        return checkout.wishes().pickUp().stream()
                .filter(storefront -> !places.containsKey(storefront))
                .map(id -> Refusal.of("order.no_pick_up", id).about("pickUp/" + id))
                .toList();
    }

    /** What is picked up is sold where it is picked up, wherever its buyer lives. */
    private static Map<Long, SaleTerms> terms(
            Checkout checkout, Map<Long, OfferForSale> found, Map<Long, PickUp> places) {
        SaleTerms terms =
                SaleTerms.browsing(checkout.channel())
                        .withRemainingLife(
                                checkout.branch()
                                        .map(Checkout.BuyingBranch::remainingLifePercent)
                                        .orElse(0));
        Map<Long, SaleTerms> byOffer = new HashMap<>();
        found.values()
                .forEach(
                        offer ->
                                byOffer.put(
                                        offer.offerId(),
                                        terms.handedOverIn(
                                                Optional.ofNullable(
                                                                places.get(offer.storefrontId()))
                                                        .map(PickUp::provinceCode)
                                                        .orElse(
                                                                checkout.recipient()
                                                                        .provinceCode()))));
        return byOffer;
    }

    private static List<Refusal> refuse(Checkout checkout, Map<Long, OfferDecision> decisions) {
        List<Refusal> refusals = new ArrayList<>();
        for (Wanted wanted : checkout.wanted()) {
            OfferDecision decision = decisions.get(wanted.offerId());
            if (decision == null || decision.of(wanted.lotId()).available() < wanted.units()) {
                refusals.addAll(UnsellableLine.refusals(wanted, decision));
            }
        }
        return refusals;
    }

    private static List<Parcel> pack(
            Checkout checkout, Map<Long, OfferForSale> found, Map<Long, PickUp> places) {
        List<Parcel.Item> items = new ArrayList<>();
        for (Wanted wanted : checkout.wanted()) {
            OfferForSale offer = found.get(wanted.offerId());
            if (offer != null) {
                items.add(new Parcel.Item(offer, wanted.units(), wanted.lotId()));
            }
        }
        return Parcel.pack(items, checkout.wishes().coldChain(), places);
    }

    private static List<Refusal> refuseTotal(Checkout checkout, List<Parcel> parcels) {
        long total = parcels.stream().mapToLong(p -> p.goodsFen() + p.shippingFen()).sum();
        long expected = checkout.expectedTotalFen().orElse(total);
        return expected == total
                ? List.of()
                : List.of(
                        Refusal.of("order.total_changed", new Money(expected), new Money(total))
                                .about("expectedTotal"));
    }

    private PlacedOrder commit(
            Checkout checkout,
            RequestIdentity identity,
            List<Parcel> parcels,
            Map<Long, OfferDecision> decisions) {
        Instant now = clock.now();
        CustomerOrder order = new CustomerOrder(checkout, identity, parcels, now);
        store.add(order);
        List<Fulfilment> parts =
                parcels.stream().map(p -> new Fulfilment(order.id(), p, now)).toList();
        parts.forEach(store::add);
        store.flush();
        Actor actor = actor(checkout);
        stock.allocate(allot(parts, decisions), actor);
        audit.record(
                actor,
                "order.place",
                "order",
                order.id(),
                "",
                Map.of("number", order.number(), "totalFen", order.totalFen()));
        placed.fire(new OrderPlaced(order.id(), order.totalFen(), now));
        return answer(order, identity);
    }

    private static List<Allotment> allot(
            List<Fulfilment> parts, Map<Long, OfferDecision> decisions) {
        List<Allotment> allotments = new ArrayList<>();
        for (Fulfilment part : parts) {
            for (OrderLine line : part.lines()) {
                OfferDecision decision = decisions.get(line.offerId());
                if (decision != null) {
                    AllocationPlan.take(decision.of(line.chosenLot()), line.quantity())
                            .forEach(
                                    t ->
                                            allotments.add(
                                                    new Allotment(t.lot(), t.units(), line.id())));
                }
            }
        }
        return allotments;
    }

    private static Actor actor(Checkout checkout) {
        return checkout.accountId().isPresent()
                ? Actor.account(checkout.accountId().getAsLong())
                : Actor.guest();
    }

    private static PlacedOrder answer(CustomerOrder order, RequestIdentity identity) {
        return new PlacedOrder(
                order.id(), order.number(), identity.token(), order.totalFen(), order.payBefore());
    }
}
