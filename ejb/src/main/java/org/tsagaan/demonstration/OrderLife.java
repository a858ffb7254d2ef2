package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.Cast;
import org.tsagaan.demonstration.model.Guests;
import org.tsagaan.demonstration.model.Line;
import org.tsagaan.demonstration.model.OrderPlan;
import org.tsagaan.demonstration.model.OrderPlan.Ending;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.BuyerDesk;
import org.tsagaan.order.Checkout;
import org.tsagaan.order.CheckoutDesk;
import org.tsagaan.order.Deliveries;
import org.tsagaan.order.LapsedOrders;
import org.tsagaan.order.OrderBook;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.PlacedOrder;
import org.tsagaan.order.Recipient;
import org.tsagaan.order.SellerDesk;
import org.tsagaan.order.Wishes;
import org.tsagaan.payment.RehearsedPayments;

/** What happens to orders: placed, paid, sent, delivered; cancelled, given up, held. */
@ApplicationScoped
class OrderLife {

    private static final Logger LOG = System.getLogger(OrderLife.class.getName());
    private static final Duration TO_PAY = Duration.ofMinutes(4);
    private static final Duration TO_LAPSE = Duration.ofMinutes(41);
    private static final List<String> METHODS = List.of("wechat_pay", "alipay", "card");

    @EJB private CheckoutDesk desk;
    @EJB private OrderBook book;
    @EJB private BuyerDesk buyers;
    @EJB private SellerDesk sellers;
    @EJB private Deliveries deliveries;
    @EJB private LapsedOrders lapsed;
    @EJB private RehearsedPayments payments;
    @Inject private Loaded loaded;

    void place(Cast cast, OrderPlan order) {
        Outcome<PlacedOrder> outcome = desk.place(checkout(cast, order));
        if (outcome instanceof Outcome.Refused<PlacedOrder>(var reasons)) {
            LOG.log(Level.WARNING, "Order {0} was refused: {1}", order.index(), reasons);
            return;
        }
        PlacedOrder placed = outcome.orBroken();
        if (order.ending() == Ending.LAPSED) {
            MarketClock.at(
                    order.placedAt().plus(TO_LAPSE),
                    () ->
                            lapsed.lapse(
                                    placed.orderId(),
                                    "time to pay is over",
                                    Actor.system("orders")));
        } else {
            pay(order, placed);
        }
    }

    /** What still waits can be cancelled by anybody who tries: the simulator must know it. */
    private void pay(OrderPlan order, PlacedOrder placed) {
        Optional<String> intent =
                Plan.isOpen(order) ? payments.charge(placed.totalFen()) : Optional.empty();
        String method = intent.isPresent() ? "card" : METHODS.get(order.index() % METHODS.size());
        MarketClock.at(
                order.placedAt().plus(TO_PAY),
                () -> {
                    payments.paid(placed.orderId(), intent, method);
                    return method;
                });
    }

    private Checkout checkout(Cast cast, OrderPlan order) {
        return new Checkout(
                order.key(),
                account(cast, order),
                order.wholesale()
                        ? Optional.of(branch(cast.branches().get(order.buyer())))
                        : Optional.empty(),
                order.wholesale()
                        ? branchAddress(cast.branches().get(order.buyer()))
                        : home(cast, order),
                order.items().stream().map(this::wanted).toList(),
                Wishes.none(),
                OptionalLong.empty());
    }

    private OptionalLong account(Cast cast, OrderPlan order) {
        if (order.wholesale()) {
            String key = cast.branches().get(order.buyer()).text("key");
            return found(People.buyerAddress(key));
        }
        return shopper(order.buyer());
    }

    /** The account of a shopper who has one. */
    OptionalLong shopper(int buyer) {
        return Guests.hasAccount(buyer)
                ? found(People.shopperAddress(buyer))
                : OptionalLong.empty();
    }

    private OptionalLong found(String email) {
        return loaded.findAccount(email).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private Checkout.BuyingBranch branch(Line line) {
        long buyer = loaded.organisation(Guests.buyerCode(line));
        return new Checkout.BuyingBranch(
                buyer, loaded.branch(line.text("branch_zh"), buyer), line.number("remaining_life"));
    }

    private static Recipient branchAddress(Line line) {
        return new Recipient(
                People.buyerAddress(line.text("key")),
                "zh",
                line.text("branch_contact"),
                line.text("branch_phone"),
                line.text("province"),
                line.text("address"));
    }

    private static Recipient home(Cast cast, OrderPlan order) {
        return home(cast, order.buyer());
    }

    /** Where a shopper lives. */
    static Recipient home(Cast cast, int buyer) {
        Line shopper = cast.shoppers().get(Math.max(0, buyer - 1));
        boolean signsIn = buyer == 0;
        boolean english = shopper.text("zh").equals(shopper.text("en"));
        return new Recipient(
                signsIn || Guests.hasAccount(buyer)
                        ? People.shopperAddress(buyer)
                        : People.address("guest-" + buyer),
                english ? "en" : "zh",
                signsIn ? "小林" : shopper.text("zh"),
                "1380000%04d".formatted(buyer),
                shopper.text("province"),
                shopper.text("city") + "示范路" + (buyer + 1) + "号");
    }

    private Checkout.Wanted wanted(OrderPlan.Item item) {
        return new Checkout.Wanted(offer(item), item.units());
    }

    long offer(OrderPlan.Item item) {
        var offer = item.offer();
        return loaded.offer(offer.slug(), offer.product().gtin(), offer.terms().channel().name());
    }

    void cancel(Cast cast, OrderPlan order) {
        loaded.findOrder(order.key()).ifPresent(id -> cancel(cast, order, id));
    }

    private void cancel(Cast cast, OrderPlan order, long id) {
        if (order.ending() == Ending.CANCELLED_BY_BUYER) {
            buyers.cancel(seenByBuyer(cast, order), Actor.guest()).orBroken();
        } else {
            for (Loaded.PartOf part : loaded.listParts(id)) {
                sellers.cancel(loaded.merchantOf(part.id()), part.id(), "存量盘点有误（示范）").orBroken();
            }
        }
        payments.refunded(id);
    }

    /** The same request again gives the same answer, with what opens the order to its buyer. */
    OrderView seenByBuyer(Cast cast, OrderPlan order) {
        PlacedOrder placed = desk.place(checkout(cast, order)).orBroken();
        return book.byToken(placed.number(), placed.accessToken());
    }

    void send(OrderPlan order) {
        loaded.findOrder(order.key())
                .ifPresent(
                        id -> {
                            loaded.listParts(id).stream()
                                    .filter(part -> part.state().equals("TO_DISPATCH"))
                                    .forEach(part -> send(order, part.id()));
                            payments.refunded(id);
                        });
    }

    private void send(OrderPlan order, long part) {
        sellers.dispatch(
                        loaded.merchantOf(part),
                        part,
                        order.index() % 2 == 0 ? "示范冷链" : "示范快递",
                        "DEMO%010d".formatted(order.index()))
                .orBroken();
    }

    void arrive(OrderPlan order) {
        loaded.findOrder(order.key())
                .ifPresent(
                        id ->
                                loaded.listParts(id).stream()
                                        .filter(part -> part.state().equals("DISPATCHED"))
                                        .forEach(
                                                part ->
                                                        deliveries
                                                                .confirm(
                                                                        part.id(),
                                                                        Actor.system("carrier"))
                                                                .orBroken()));
    }
}
