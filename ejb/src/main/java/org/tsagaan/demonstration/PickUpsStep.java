package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tsagaan.account.Person;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.Line;
import org.tsagaan.demonstration.model.OfferPlan;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Checkout;
import org.tsagaan.order.CheckoutDesk;
import org.tsagaan.order.OrderBook;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.PickUpDesk;
import org.tsagaan.order.PickUpTicket;
import org.tsagaan.order.PlacedOrder;
import org.tsagaan.order.SellerDesk;
import org.tsagaan.order.Wishes;
import org.tsagaan.payment.RehearsedPayments;

/** Orders that shoppers come for, or never came for. Late: their ids come after all others. */
@ApplicationScoped
class PickUpsStep implements Step {

    private static final Duration TO_PAY = Duration.ofMinutes(4);
    private static final Duration TO_GET_READY = Duration.ofMinutes(70);
    private static final Duration TO_COME = Duration.ofHours(5);
    private static final Duration TO_GIVE_UP = Duration.ofDays(8);

    private enum Ending {
        WAITING,
        READY,
        COLLECTED,
        NEVER_COLLECTED
    }

    @EJB private CheckoutDesk desk;
    @EJB private OrderBook book;
    @EJB private PickUpDesk pickUps;
    @EJB private SellerDesk sellers;
    @EJB private RehearsedPayments payments;
    @Inject private OrderLife orders;
    @Inject private People people;
    @Inject private Loaded loaded;

    @Override
    public String title() {
        return "Orders picked up";
    }

    @Override
    public int units(Plan plan) {
        return lines().size();
    }

    @Override
    public void load(Plan plan, int unit) {
        Line line = lines().get(unit);
        Instant placedAt = plan.calendar().office(line.number("days"));
        Ending ending = Ending.valueOf(line.text("ending"));
        Optional<PlacedOrder> placed =
                MarketClock.at(
                        placedAt,
                        () ->
                                plan.offers().stream()
                                        .filter(o -> o.merchant().equals(line.text("merchant")))
                                        .filter(o -> o.terms().casePack() == 1)
                                        .flatMap(o -> place(plan, line, unit, o).stream())
                                        .findFirst());
        placed.ifPresent(order -> follow(line, order, placedAt, ending));
    }

    private Optional<PlacedOrder> place(Plan plan, Line line, int unit, OfferPlan offer) {
        int buyer = line.number("buyer");
        return switch (desk.place(
                new Checkout(
                        "demonstration:pick-up:" + unit,
                        orders.shopper(buyer),
                        Optional.empty(),
                        OrderLife.home(plan.cast(), buyer),
                        List.of(
                                new Checkout.Wanted(
                                        loaded.offer(
                                                offer.slug(),
                                                offer.product().gtin(),
                                                offer.terms().channel().name()),
                                        1)),
                        Wishes.of(List.of(), List.of(loaded.storefront(offer.slug()))),
                        OptionalLong.empty()))) {
            case Outcome.Done<PlacedOrder>(var order) -> Optional.of(order);
            case Outcome.Refused<PlacedOrder> refused -> Optional.empty();
        };
    }

    private void follow(Line line, PlacedOrder order, Instant placedAt, Ending ending) {
        boolean open = ending == Ending.WAITING || ending == Ending.READY;
        Optional<String> intent = open ? payments.charge(order.totalFen()) : Optional.empty();
        Instant paidAt = placedAt.plus(TO_PAY);
        MarketClock.at(
                paidAt,
                () -> {
                    payments.paid(
                            order.orderId(), intent, intent.isPresent() ? "card" : "wechat_pay");
                    return order;
                });
        if (ending == Ending.WAITING) {
            return;
        }
        Person merchant = people.merchant(line.text("merchant"));
        Instant readyAt = paidAt.plus(TO_GET_READY);
        MarketClock.at(
                readyAt, () -> pickUps.ready(merchant, part(order).fulfilmentId()).orBroken());
        switch (ending) {
            case COLLECTED ->
                    MarketClock.at(readyAt.plus(TO_COME), () -> collect(merchant, part(order)));
            case NEVER_COLLECTED ->
                    MarketClock.at(readyAt.plus(TO_GIVE_UP), () -> giveUp(merchant, order));
            case WAITING, READY -> {}
        }
    }

    private Object collect(Person merchant, OrderView.Part part) {
        PickUpTicket ticket = part.pickUp();
        String code = ticket == null || ticket.code() == null ? "" : ticket.code();
        return pickUps.collect(merchant, part.fulfilmentId(), code).orBroken();
    }

    private Object giveUp(Person merchant, PlacedOrder order) {
        sellers.cancel(merchant, part(order).fulfilmentId(), "买家七天没有来取（示范）").orBroken();
        payments.refunded(order.orderId());
        return order;
    }

    private OrderView.Part part(PlacedOrder order) {
        return book.byToken(order.number(), order.accessToken()).parts().getFirst();
    }

    private static List<Line> lines() {
        return Line.listAll("pickups.tsv");
    }
}
