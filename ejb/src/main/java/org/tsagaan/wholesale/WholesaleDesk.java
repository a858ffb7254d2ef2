package org.tsagaan.wholesale;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.Checkout;
import org.tsagaan.order.CheckoutDesk;
import org.tsagaan.order.PlacedOrder;
import org.tsagaan.order.Recipient;
import org.tsagaan.order.Wishes;
import org.tsagaan.storefront.OfferForSale;
import org.tsagaan.storefront.Offers;
import org.tsagaan.wholesale.adapter.OrderListDrafts;

/** Orders of retail buyers, placed at the same desk, through the same gate, as everybody's. */
@Stateless
public class WholesaleDesk {

    @EJB private RetailBuyers buyers;
    @EJB private Offers offers;
    @EJB private CheckoutDesk desk;
    @Inject private OrderListDrafts drafts;

    /**
     * Places one order across all sellers, delivered to a branch; the person's draft goes with it.
     *
     * @return the order, the same one when the same request is sent again; or every reason why not,
     *     with {@code wholesale.cases_invalid} for a wrong quantity
     * @throws NotFound when the branch is not of a buyer the person buys for
     */
    public Outcome<PlacedOrder> order(Person person, Purchase purchase) {
        Purchasing purchasing =
                Purchasing.of(buyers.read(person, purchase.buyerId()), purchase.branchId());
        Set<Long> ids = purchase.lines().stream().map(Purchase.Line::offerId).collect(toSet());
        Map<Long, OfferForSale> found = offers.findOffers(ids);
        List<Refusal> refusals = refuse(purchase, found);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Outcome<PlacedOrder> outcome = desk.place(checkout(person, purchase, purchasing, found));
        if (outcome instanceof Outcome.Done<PlacedOrder>) {
            drafts.remove(person.accountId(), purchase.buyerId());
        }
        return outcome;
    }

    private static List<Refusal> refuse(Purchase purchase, Map<Long, OfferForSale> found) {
        return purchase.lines().stream()
                .flatMap(
                        line ->
                                Optional.ofNullable(found.get(line.offerId()))
                                        .filter(o -> !o.quantityRule().allowsCases(line.cases()))
                                        .map(o -> casesInvalid(line, o))
                                        .stream())
                .toList();
    }

    private static Refusal casesInvalid(Purchase.Line line, OfferForSale offer) {
        return Refusal.of(
                        "wholesale.cases_invalid",
                        String.valueOf(line.cases()),
                        offer.terms().casePack(),
                        offer.terms().minimumCases(),
                        offer.quantityRule().nearestCases(line.cases(), line.cases()))
                .about("lines/" + line.offerId());
    }

    private static Checkout checkout(
            Person person,
            Purchase purchase,
            Purchasing purchasing,
            Map<Long, OfferForSale> found) {
        RetailBuyer.Branch branch = purchasing.branch();
        return new Checkout(
                "wholesale:" + person.accountId() + ":" + purchase.key(),
                OptionalLong.of(person.accountId()),
                Optional.of(
                        new Checkout.BuyingBranch(
                                purchase.buyerId(),
                                purchase.branchId(),
                                purchasing.buyer().remainingLifePercent())),
                new Recipient(
                        person.email(),
                        purchase.language(),
                        branch.recipient(),
                        branch.phone(),
                        branch.provinceCode(),
                        branch.address()),
                purchase.lines().stream().map(line -> wanted(line, found)).toList(),
                Wishes.none(),
                purchase.expectedTotalFen());
    }

    /** An offer that does not exist is the checkout's to refuse. */
    private static Checkout.Wanted wanted(Purchase.Line line, Map<Long, OfferForSale> found) {
        OfferForSale offer = found.get(line.offerId());
        return new Checkout.Wanted(
                line.offerId(),
                offer == null ? 1 : (int) (line.cases() * offer.terms().casePack()));
    }
}
