package org.tsagaan.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.payment.RehearsedPayments;

/** Buys as a guest, and pays as the provider would tell. */
@ApplicationScoped
public class Till {

    static final Recipient RECIPIENT =
            new Recipient("buyer@example.org", "zh", "买家", "13800000000", "110000", "某街一号");

    @Inject private CheckoutDesk checkout;
    @Inject private RehearsedPayments payments;
    @Inject private OrderBook book;
    @Inject private UserTransaction transaction;

    /** Checks out units of offers, as a request of its own. */
    public Outcome<PlacedOrder> place(Map<Long, Integer> units) {
        return place(UUID.randomUUID().toString(), units);
    }

    /** Checks out units of offers under a request key. */
    public Outcome<PlacedOrder> place(String requestKey, Map<Long, Integer> units) {
        return place(requestKey, OptionalLong.empty(), units);
    }

    private Outcome<PlacedOrder> place(
            String requestKey, OptionalLong account, Map<Long, Integer> units) {
        return place(requestKey, account, RECIPIENT, units, Wishes.none());
    }

    /** Checks out units of offers, for who lives there, to come as the buyer wants. */
    public Outcome<PlacedOrder> place(Recipient to, Map<Long, Integer> units, Wishes wishes) {
        return place(UUID.randomUUID().toString(), OptionalLong.empty(), to, units, wishes);
    }

    private Outcome<PlacedOrder> place(
            String requestKey,
            OptionalLong account,
            Recipient to,
            Map<Long, Integer> units,
            Wishes wishes) {
        return checkout.place(
                new Checkout(
                        requestKey,
                        account,
                        Optional.empty(),
                        to,
                        units.entrySet().stream()
                                .map(e -> new Checkout.Wanted(e.getKey(), e.getValue()))
                                .toList(),
                        wishes,
                        OptionalLong.empty()));
    }

    /** Takes the money at the simulator, which can then refund it, and tells the market so. */
    public void pay(PlacedOrder order) throws Exception {
        Optional<String> intent = payments.charge(order.totalFen());
        transaction.begin();
        try {
            payments.paid(order.orderId(), Optional.of(intent.orElseThrow()), "card");
            transaction.commit();
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    /** Buys and pays. */
    public PlacedOrder buy(Map<Long, Integer> units) throws Exception {
        PlacedOrder order = place(units).orBroken();
        pay(order);
        return order;
    }

    /** Buys and pays, signed in. */
    public PlacedOrder buyAs(Person person, Map<Long, Integer> units) throws Exception {
        PlacedOrder order =
                place(UUID.randomUUID().toString(), OptionalLong.of(person.accountId()), units)
                        .orBroken();
        pay(order);
        return order;
    }

    /** The order as its buyer sees it now. */
    public OrderView look(PlacedOrder order) {
        return book.byToken(order.number(), order.accessToken());
    }

    /** The part of the order that a shop sends. */
    public OrderView.Part part(PlacedOrder order, Shopfront.Shop shop) {
        return look(order).parts().stream()
                .filter(part -> part.storefrontSlug().equals(shop.slug()))
                .findFirst()
                .orElseThrow();
    }

    /** Every line of the order, of all its parts. */
    public List<OrderView.Line> lines(PlacedOrder order) {
        return look(order).parts().stream().flatMap(part -> part.lines().stream()).toList();
    }
}
