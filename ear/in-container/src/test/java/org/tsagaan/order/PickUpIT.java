package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.incontainer.Refused;
import org.tsagaan.inspection.Bench;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.recall.AskedRecalls;
import org.tsagaan.recall.Recalls;
import org.tsagaan.sellability.Reason;
import org.tsagaan.storefront.DeliveryRestrictions;
import org.tsagaan.storefront.OpeningHours.Span;
import org.tsagaan.storefront.PickUps;
import org.tsagaan.storefront.VisitingHours;

/**
 * What buyers come for: it is a sale where it is sold, without an address and without a fee; it is
 * handed over for a code, and only if the gate lets it at that moment; and a recall finds it
 * wherever it lies.
 */
@ExtendWith(ArquillianExtension.class)
class PickUpIT {

    private static final String HAINAN = "460000";
    private static final Recipient NOWHERE =
            new Recipient("buyer@example.org", "zh", "买家", "13800000000", "", "");
    private static final Recipient IN_HAINAN =
            new Recipient("buyer@example.org", "zh", "买家", "13800000000", HAINAN, "某街一号");
    private static final Duration WEEK = Duration.ofDays(7);

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Till till;
    @Inject private Books books;
    @Inject private Race race;
    @Inject private PickUps pickUps;
    @Inject private VisitingHours hours;
    @Inject private PickUpDesk desk;
    @Inject private SellerDesk sellers;
    @Inject private BuyerDesk buyers;
    @Inject private Deliveries deliveries;
    @Inject private Reviews reviews;
    @Inject private Recalls recalls;
    @Inject private DeliveryRestrictions restrictions;

    private Shop shop;
    private PassedLot lot;

    @BeforeEach
    void offerPickUp() throws Exception {
        shop = shopfront.open();
        lot = shopfront.passedLot(shop.scene(), 2);
        shopfront.stock(lot, 30, shop);
        offer(shop);
    }

    @AfterEach
    void theBooksBalance() throws Exception {
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void itIsOfferedOnlyWhereSomebodyIsThereAndOnlyByWhoSells() throws Exception {
        Shop other = shopfront.open();
        shopfront.stock(shopfront.passedLot(other.scene(), 2), 5, other);
        assertThat(Refused.codes(pickUps.set(other.seller(), seller(other), OptionalInt.of(4))))
                .containsExactly("storefront.pick_up_needs_times");
        assertThat(Refused.codes(pickUps.set(shop.seller(), seller(shop), OptionalInt.of(73))))
                .containsExactly("storefront.pick_up_hours");
        assertThatThrownBy(() -> pickUps.set(other.seller(), seller(shop), OptionalInt.empty()))
                .isInstanceOf(NotFound.class);
        assertThat(Refused.codes(till.place(NOWHERE, Map.of(other.offerId(), 1), toFetch(other))))
                .containsExactly("order.no_pick_up");
        hours.setWeek(shop.seller(), seller(shop), List.of(), Optional.empty()).orBroken();
        assertThat(Refused.codes(till.place(NOWHERE, Map.of(shop.offerId(), 1), toFetch(shop))))
                .as("nobody is there any more")
                .containsExactly("order.no_pick_up");
    }

    @Test
    void itIsGotReadyAndHandedOverForItsCode() throws Exception {
        PlacedOrder order =
                till.place(NOWHERE, Map.of(shop.offerId(), 2), toFetch(shop)).orBroken();
        assertThat(order.totalFen()).isEqualTo(2L * Shopfront.PRICE);
        assertThat(Refused.codes(desk.ready(shop.seller(), part(order))))
                .as("it is not paid")
                .containsExactly("order.not_to_dispatch");
        till.pay(order);
        assertThat(ticket(order).code()).isNull();
        assertThat(ticket(order).readyBy()).isAfter(Instant.now().plus(Duration.ofHours(3)));
        assertThat(Refused.codes(sellers.dispatch(shop.seller(), part(order), "SF", "1")))
                .containsExactly("order.comes_another_way");
        assertThat(Refused.codes(desk.collect(shop.seller(), part(order), "12345678")))
                .containsExactly("order.not_to_dispatch");
        desk.ready(shop.seller(), part(order)).orBroken();
        assertThat(state(order)).isEqualTo(FulfilmentState.READY_FOR_PICKUP);
        assertThat(letters(order, "FULFILMENT_READY")).isEqualTo(1);
        assertThat(Refused.codes(deliveries.confirm(part(order), Shopfront.TEST)))
                .containsExactly("order.not_on_its_way");
        assertThat(reviews.listReviewable(till.look(order))).isEmpty();
        Person stranger = bench.person(bench.organisation("STORE"), Role.MERCHANT);
        assertThatThrownBy(() -> desk.collect(stranger, part(order), code(order)))
                .isInstanceOf(NotFound.class);
        String spaced = code(order).substring(0, 4) + " " + code(order).substring(4);
        assertThat(desk.collect(shop.seller(), part(order), spaced).orBroken())
                .isInstanceOf(Dispatch.Left.class);
        assertThat(state(order)).isEqualTo(FulfilmentState.COLLECTED);
        assertThat(letters(order, "FULFILMENT_COLLECTED")).isEqualTo(1);
        assertThat(reviews.listReviewable(till.look(order))).hasSize(1);
        assertThat(
                        books.number(
                                "select amount_fen + fee_fen from transfer where fulfilment_id = ?",
                                part(order)))
                .isEqualTo(order.totalFen());
        assertThat(Refused.codes(desk.collect(shop.seller(), part(order), spaced)))
                .containsExactly("order.not_to_dispatch");
    }

    @Test
    void itIsSoldWhereItIsSoldWhateverTheBuyersProvinceRefuses() throws Exception {
        Person operator = bench.person(bench.organisation("OPERATOR"), Role.OPERATOR);
        Shop store = shopfront.openStore(shop.scene());
        shopfront.stock(lot, 5, store);
        Map<Long, Integer> both = Map.of(shop.offerId(), 1, store.offerId(), 1);
        long away = restrictions.restrict(operator, ProducerKind.FAMILY, HAINAN, "示范规定").orBroken();
        try {
            till.place(IN_HAINAN, Map.of(shop.offerId(), 1), toFetch(shop)).orBroken();
            assertThat(till.place(IN_HAINAN, both, toFetch(shop)).toString())
                    .as("the other part is sent there")
                    .contains("REGION_RESTRICTED", "lines/" + store.offerId())
                    .doesNotContain("lines/" + shop.offerId());
        } finally {
            restrictions.lift(operator, away, "规定已废止").orBroken();
        }
        PlacedOrder mixed = till.place(IN_HAINAN, both, toFetch(shop)).orBroken();
        long here =
                restrictions.restrict(operator, ProducerKind.FAMILY, "150000", "示范规定").orBroken();
        try {
            assertThat(till.place(IN_HAINAN, Map.of(shop.offerId(), 1), toFetch(shop)).toString())
                    .as("what may not be sold here is not sold across the counter either")
                    .contains("REGION_RESTRICTED", "150000");
            till.pay(mixed);
            assertThat(state(mixed)).isEqualTo(FulfilmentState.HELD);
            assertThat(till.part(mixed, store).state()).isEqualTo(FulfilmentState.TO_DISPATCH);
        } finally {
            restrictions.lift(operator, here, "规定已废止").orBroken();
        }
    }

    @Test
    void codesCanNotBeGuessed() throws Exception {
        PlacedOrder order = ready(1);
        String wrong = code(order).equals("00000000") ? "00000001" : "00000000";
        for (int i = 0; i < 5; i++) {
            assertThat(Refused.codes(desk.collect(shop.seller(), part(order), wrong)))
                    .containsExactly("order.pick_up_code_wrong");
        }
        assertThat(Refused.codes(desk.collect(shop.seller(), part(order), code(order))))
                .as("no code is looked at, not even the right one")
                .containsExactly("order.pick_up_code_pause");
        Instant later = Instant.now().plus(61, ChronoUnit.MINUTES);
        MarketClock.at(
                later, () -> desk.collect(shop.seller(), part(order), code(order)).orBroken());
        assertThat(state(order)).isEqualTo(FulfilmentState.COLLECTED);
    }

    @Test
    void whatNobodyComesForGoesBackAfterAWeek() throws Exception {
        PlacedOrder order = ready(2);
        assertThat(Refused.codes(sellers.cancel(shop.seller(), part(order), "没有来取")))
                .containsExactly("order.kept_for_buyer");
        Instant later = Instant.now().plus(WEEK).plusSeconds(60);
        MarketClock.at(later, () -> sellers.cancel(shop.seller(), part(order), "没有来取").orBroken());
        assertThat(state(order)).isEqualTo(FulfilmentState.CANCELLED);
        assertThat(refunded(order)).isEqualTo(order.totalFen());
        PlacedOrder other = ready(1);
        buyers.cancel(till.look(other), Shopfront.TEST).orBroken();
        assertThat(refunded(other)).isEqualTo(other.totalFen());
    }

    @Test
    void whatMayNotBeSoldAnyMoreIsNotHandedOver() throws Exception {
        PlacedOrder order = ready(2);
        Instant later = Instant.now().plus(Duration.ofDays(400));
        Dispatch stopped =
                MarketClock.at(
                        later,
                        () -> desk.collect(shop.seller(), part(order), code(order)).orBroken());
        assertThat(((Dispatch.Stopped) stopped).reasons())
                .extracting(Reason::code)
                .contains(Reason.Code.SHELF_LIFE_OVER);
        assertThat(state(order)).isEqualTo(FulfilmentState.HELD);
        assertThat(refunded(order)).isEqualTo(order.totalFen());
    }

    @Test
    void aRecallStopsWhatLiesReadyAndTellsWhoCameForIt() throws Exception {
        PlacedOrder collected = ready(1);
        desk.collect(shop.seller(), part(collected), code(collected)).orBroken();
        PlacedOrder waiting = ready(2);
        recalls.announce(shop.scene().regulator(), AskedRecalls.ofLot(lot.lotId())).orBroken();
        assertThat(state(waiting)).isEqualTo(FulfilmentState.HELD);
        assertThat(refunded(waiting)).isEqualTo(waiting.totalFen());
        assertThat(letters(waiting, "FULFILMENT_HELD")).isEqualTo(1);
        assertThat(refunded(collected)).isZero();
        assertThat(letters(collected, "FULFILMENT_RECALLED")).isEqualTo(1);
    }

    @Test
    void ofARecallAndAnInstantAtTheCounterOneComesFirstAndNothingIsBothHandedOverAndRefunded()
            throws Exception {
        for (int round = 0; round < 20; round++) {
            PassedLot fresh = shopfront.passedLot(shop.scene(), 3);
            shopfront.stock(fresh, 2, shop);
            PlacedOrder order = ready(2);
            String code = code(order);
            long part = part(order);
            List<Callable<Object>> both =
                    List.of(
                            () ->
                                    recalls.announce(
                                            shop.seller(), AskedRecalls.ofLot(fresh.lotId())),
                            () -> desk.collect(shop.seller(), part, code));
            race.run(both);
            boolean had = state(order) == FulfilmentState.COLLECTED;
            assertThat(refunded(order)).isEqualTo(had ? 0 : order.totalFen());
            assertThat(letters(order, had ? "FULFILMENT_RECALLED" : "FULFILMENT_HELD"))
                    .isEqualTo(1);
        }
    }

    @Test
    void theDatabaseKeepsTheWaysApart() throws Exception {
        PlacedOrder fetched = ready(1);
        PlacedOrder sent = till.buy(Map.of(shop.offerId(), 1));
        for (String state : List.of("DISPATCHED", "DELIVERED")) {
            assertThatThrownBy(() -> become(fetched, state)).hasMessageContaining("goes_its_way");
        }
        for (String state : List.of("READY_FOR_PICKUP", "COLLECTED")) {
            assertThatThrownBy(() -> become(sent, state)).hasMessageContaining("goes_its_way");
        }
        assertThatThrownBy(
                        () ->
                                bench.insert(
                                        "update fulfilment set shipping_fen = 1 where id = ?"
                                                + " returning id",
                                        part(fetched)))
                .hasMessageContaining("pick_up_is_free");
        assertThatThrownBy(
                        () ->
                                bench.insert(
                                        "update customer_order set province_code = null, address ="
                                                + " '' where id = ? returning id",
                                        sent.orderId()))
                .hasMessageContaining("has no address");
    }

    private long become(PlacedOrder order, String state) throws SQLException {
        return bench.insert(
                "update fulfilment set state = ? where id = ? returning id", state, part(order));
    }

    private void offer(Shop to) {
        List<Span> always =
                Arrays.stream(DayOfWeek.values()).map(day -> new Span(day, 0, 1440)).toList();
        hours.setWeek(to.seller(), seller(to), always, Optional.empty()).orBroken();
        pickUps.set(to.seller(), seller(to), OptionalInt.of(4)).orBroken();
    }

    private static long seller(Shop of) {
        return of.seller().memberships().getFirst().organisationId();
    }

    private static Wishes toFetch(Shop from) {
        return Wishes.of(List.of(), List.of(from.storefrontId()));
    }

    private PlacedOrder ready(int units) throws Exception {
        PlacedOrder order =
                till.place(NOWHERE, Map.of(shop.offerId(), units), toFetch(shop)).orBroken();
        till.pay(order);
        assertThat(desk.ready(shop.seller(), part(order)).orBroken())
                .isInstanceOf(Dispatch.Left.class);
        return order;
    }

    private long part(PlacedOrder order) {
        return till.part(order, shop).fulfilmentId();
    }

    private FulfilmentState state(PlacedOrder order) {
        return till.part(order, shop).state();
    }

    private PickUpTicket ticket(PlacedOrder order) {
        return Optional.ofNullable(till.part(order, shop).pickUp()).orElseThrow();
    }

    private String code(PlacedOrder order) {
        return Optional.ofNullable(ticket(order).code()).orElseThrow();
    }

    private long letters(PlacedOrder order, String topic) throws Exception {
        return books.number(
                "select count(*) from outbox where topic = ? and aggregate_id = ?",
                topic,
                part(order));
    }

    private long refunded(PlacedOrder order) throws Exception {
        return books.number(
                "select coalesce(sum(r.amount_fen), 0) from refund r join payment p on"
                        + " p.id = r.payment_id where p.order_id = ?",
                order.orderId());
    }
}
