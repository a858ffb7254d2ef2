package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.tsagaan.storefront.DeliveryRestrictions;
import org.tsagaan.storefront.PickUps;
import org.tsagaan.storefront.VisitingHours;

/**
 * What buyers come for: it is a sale where it is sold, without an address and without a fee, and it
 * is handed over for a code.
 */
@ExtendWith(ArquillianExtension.class)
class SoldAcrossTheCounterIT {

    private static final String HAINAN = "460000";
    private static final Recipient IN_HAINAN =
            new Recipient("buyer@example.org", "zh", "买家", "13800000000", HAINAN, "某街一号");
    private static final Duration WEEK = Duration.ofDays(7);

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Till till;
    @Inject private Books books;
    @Inject private Counter counter;
    @Inject private PickUps pickUps;
    @Inject private VisitingHours hours;
    @Inject private PickUpDesk desk;
    @Inject private SellerDesk sellers;
    @Inject private BuyerDesk buyers;
    @Inject private Deliveries deliveries;
    @Inject private Reviews reviews;
    @Inject private DeliveryRestrictions restrictions;

    private Shop shop;
    private PassedLot lot;

    @BeforeEach
    void offerPickUp() throws Exception {
        shop = shopfront.open();
        lot = shopfront.passedLot(shop.scene(), 2);
        shopfront.stock(lot, 30, shop);
        counter.offer(shop);
    }

    @AfterEach
    void theBooksBalance() throws Exception {
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void itIsOfferedOnlyWhereSomebodyIsThereAndOnlyByWhoSells() throws Exception {
        Shop other = shopfront.open();
        shopfront.stock(shopfront.passedLot(other.scene(), 2), 5, other);
        assertThat(
                        Refused.codes(
                                pickUps.set(
                                        other.seller(), Counter.seller(other), OptionalInt.of(4))))
                .containsExactly("storefront.pick_up_needs_times");
        assertThat(
                        Refused.codes(
                                pickUps.set(
                                        shop.seller(), Counter.seller(shop), OptionalInt.of(73))))
                .containsExactly("storefront.pick_up_hours");
        assertThatThrownBy(
                        () ->
                                pickUps.set(
                                        other.seller(), Counter.seller(shop), OptionalInt.empty()))
                .isInstanceOf(NotFound.class);
        assertThat(
                        Refused.codes(
                                till.place(
                                        Counter.NOWHERE,
                                        Map.of(other.offerId(), 1),
                                        Counter.toFetch(other))))
                .containsExactly("order.no_pick_up");
        hours.setWeek(shop.seller(), Counter.seller(shop), List.of(), Optional.empty()).orBroken();
        assertThat(
                        Refused.codes(
                                till.place(
                                        Counter.NOWHERE,
                                        Map.of(shop.offerId(), 1),
                                        Counter.toFetch(shop))))
                .as("nobody is there any more")
                .containsExactly("order.no_pick_up");
    }

    @Test
    void itIsGotReadyAndHandedOverForItsCode() throws Exception {
        PlacedOrder order =
                till.place(Counter.NOWHERE, Map.of(shop.offerId(), 2), Counter.toFetch(shop))
                        .orBroken();
        assertThat(order.totalFen()).isEqualTo(2L * Shopfront.PRICE);
        assertThat(Refused.codes(desk.ready(shop.seller(), counter.part(order, shop))))
                .as("it is not paid")
                .containsExactly("order.not_to_dispatch");
        till.pay(order);
        assertThat(counter.ticket(order, shop).code()).isNull();
        assertThat(counter.ticket(order, shop).readyBy())
                .isAfter(Instant.now().plus(Duration.ofHours(3)));
        assertThat(
                        Refused.codes(
                                sellers.dispatch(
                                        shop.seller(), counter.part(order, shop), "SF", "1")))
                .containsExactly("order.comes_another_way");
        assertThat(
                        Refused.codes(
                                desk.collect(shop.seller(), counter.part(order, shop), "12345678")))
                .containsExactly("order.not_to_dispatch");
        desk.ready(shop.seller(), counter.part(order, shop)).orBroken();
        assertThat(counter.state(order, shop)).isEqualTo(FulfilmentState.READY_FOR_PICKUP);
        assertThat(counter.letters(order, shop, "FULFILMENT_READY")).isEqualTo(1);
        assertThat(Refused.codes(deliveries.confirm(counter.part(order, shop), Shopfront.TEST)))
                .containsExactly("order.not_on_its_way");
        assertThat(reviews.listReviewable(till.look(order))).isEmpty();
        Person stranger = bench.person(bench.organisation("STORE"), Role.MERCHANT);
        assertThatThrownBy(
                        () ->
                                desk.collect(
                                        stranger,
                                        counter.part(order, shop),
                                        counter.code(order, shop)))
                .isInstanceOf(NotFound.class);
        String spaced =
                counter.code(order, shop).substring(0, 4)
                        + " "
                        + counter.code(order, shop).substring(4);
        assertThat(desk.collect(shop.seller(), counter.part(order, shop), spaced).orBroken())
                .isInstanceOf(Dispatch.Left.class);
        assertThat(counter.state(order, shop)).isEqualTo(FulfilmentState.COLLECTED);
        assertThat(counter.letters(order, shop, "FULFILMENT_COLLECTED")).isEqualTo(1);
        assertThat(reviews.listReviewable(till.look(order))).hasSize(1);
        assertThat(
                        books.number(
                                "select amount_fen + fee_fen from transfer where fulfilment_id = ?",
                                counter.part(order, shop)))
                .isEqualTo(order.totalFen());
        assertThat(Refused.codes(desk.collect(shop.seller(), counter.part(order, shop), spaced)))
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
            till.place(IN_HAINAN, Map.of(shop.offerId(), 1), Counter.toFetch(shop)).orBroken();
            assertThat(till.place(IN_HAINAN, both, Counter.toFetch(shop)).toString())
                    .as("the other part is sent there")
                    .contains("REGION_RESTRICTED", "lines/" + store.offerId())
                    .doesNotContain("lines/" + shop.offerId());
        } finally {
            restrictions.lift(operator, away, "规定已废止").orBroken();
        }
        PlacedOrder mixed = till.place(IN_HAINAN, both, Counter.toFetch(shop)).orBroken();
        long here =
                restrictions.restrict(operator, ProducerKind.FAMILY, "150000", "示范规定").orBroken();
        try {
            assertThat(
                            till.place(IN_HAINAN, Map.of(shop.offerId(), 1), Counter.toFetch(shop))
                                    .toString())
                    .as("what may not be sold here is not sold across the counter either")
                    .contains("REGION_RESTRICTED", "150000");
            till.pay(mixed);
            assertThat(counter.state(mixed, shop)).isEqualTo(FulfilmentState.HELD);
            assertThat(till.part(mixed, store).state()).isEqualTo(FulfilmentState.TO_DISPATCH);
        } finally {
            restrictions.lift(operator, here, "规定已废止").orBroken();
        }
    }

    @Test
    void codesCanNotBeGuessed() throws Exception {
        PlacedOrder order = counter.ready(shop, 1);
        String wrong = counter.code(order, shop).equals("00000000") ? "00000001" : "00000000";
        for (int i = 0; i < 5; i++) {
            assertThat(Refused.codes(desk.collect(shop.seller(), counter.part(order, shop), wrong)))
                    .containsExactly("order.pick_up_code_wrong");
        }
        assertThat(
                        Refused.codes(
                                desk.collect(
                                        shop.seller(),
                                        counter.part(order, shop),
                                        counter.code(order, shop))))
                .as("no code is looked at, not even the right one")
                .containsExactly("order.pick_up_code_pause");
        Instant later = Instant.now().plus(61, ChronoUnit.MINUTES);
        MarketClock.at(
                later,
                () ->
                        desk.collect(
                                        shop.seller(),
                                        counter.part(order, shop),
                                        counter.code(order, shop))
                                .orBroken());
        assertThat(counter.state(order, shop)).isEqualTo(FulfilmentState.COLLECTED);
    }

    @Test
    void whatNobodyComesForGoesBackAfterAWeek() throws Exception {
        PlacedOrder order = counter.ready(shop, 2);
        assertThat(Refused.codes(sellers.cancel(shop.seller(), counter.part(order, shop), "没有来取")))
                .containsExactly("order.kept_for_buyer");
        Instant later = Instant.now().plus(WEEK).plusSeconds(60);
        MarketClock.at(
                later,
                () -> sellers.cancel(shop.seller(), counter.part(order, shop), "没有来取").orBroken());
        assertThat(counter.state(order, shop)).isEqualTo(FulfilmentState.CANCELLED);
        assertThat(counter.refunded(order)).isEqualTo(order.totalFen());
        PlacedOrder other = counter.ready(shop, 1);
        buyers.cancel(till.look(other), Shopfront.TEST).orBroken();
        assertThat(counter.refunded(other)).isEqualTo(other.totalFen());
    }

    @Test
    void theDatabaseKeepsTheWaysApart() throws Exception {
        PlacedOrder fetched = counter.ready(shop, 1);
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
                                        counter.part(fetched, shop)))
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
                "update fulfilment set state = ? where id = ? returning id",
                state,
                counter.part(order, shop));
    }
}
