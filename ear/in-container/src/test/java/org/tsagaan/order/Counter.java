package org.tsagaan.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tsagaan.account.Divisions;
import org.tsagaan.catalog.ProductNotebook;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.storefront.OpeningHours.Span;
import org.tsagaan.storefront.PickUps;
import org.tsagaan.storefront.VisitingHours;

/** Offers pick-up in shops, and sells what is picked up there. */
@ApplicationScoped
public class Counter {

    static final Recipient NOWHERE =
            new Recipient("buyer@example.org", "zh", "买家", "13800000000", "", "");

    @Inject private Till till;
    @Inject private Books books;
    @Inject private PickUps pickUps;
    @Inject private VisitingHours hours;
    @Inject private PickUpDesk desk;
    @Inject private ProductNotebook notebook;
    @Inject private Divisions divisions;
    @Inject private MarketClock clock;

    /** Opens a shop at all hours, and has things ready in four. */
    public void offer(Shop shop) {
        List<Span> always =
                Arrays.stream(DayOfWeek.values()).map(day -> new Span(day, 0, 1440)).toList();
        hours.setWeek(shop.seller(), seller(shop), always, Optional.empty()).orBroken();
        pickUps.set(shop.seller(), seller(shop), OptionalInt.of(4)).orBroken();
    }

    /** Asks what the page of a product asks beside the goods. */
    public void askAsPagesDo(Shop shop) {
        offer(shop);
        pickUps.find(Set.of(shop.storefrontId()), clock.now());
        notebook.find(shop.scene().productId());
        divisions.listProvinces();
    }

    static long seller(Shop of) {
        return of.seller().memberships().getFirst().organisationId();
    }

    static Wishes toFetch(Shop from) {
        return Wishes.of(List.of(), List.of(from.storefrontId()));
    }

    /** An order of units that is paid and lies ready. */
    public PlacedOrder ready(Shop shop, int units) throws Exception {
        PlacedOrder order =
                till.place(NOWHERE, Map.of(shop.offerId(), units), toFetch(shop)).orBroken();
        till.pay(order);
        desk.ready(shop.seller(), part(order, shop)).orBroken();
        return order;
    }

    public long part(PlacedOrder order, Shop shop) {
        return till.part(order, shop).fulfilmentId();
    }

    public FulfilmentState state(PlacedOrder order, Shop shop) {
        return till.part(order, shop).state();
    }

    public PickUpTicket ticket(PlacedOrder order, Shop shop) {
        return Optional.ofNullable(till.part(order, shop).pickUp()).orElseThrow();
    }

    public String code(PlacedOrder order, Shop shop) {
        return Optional.ofNullable(ticket(order, shop).code()).orElseThrow();
    }

    /** How many letters about that part of the order there are. */
    public long letters(PlacedOrder order, Shop shop, String topic) throws Exception {
        return books.number(
                "select count(*) from outbox where topic = ? and aggregate_id = ?",
                topic,
                part(order, shop));
    }

    /** What of the order's money goes back, in fen. */
    public long refunded(PlacedOrder order) throws Exception {
        return books.number(
                "select coalesce(sum(r.amount_fen), 0) from refund r join payment p on"
                        + " p.id = r.payment_id where p.order_id = ?",
                order.orderId());
    }
}
