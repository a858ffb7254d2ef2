package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsagaan.order.Shopfront.TEST;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.inspection.Reports;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.recall.AskedRecalls;
import org.tsagaan.recall.LotHolds;
import org.tsagaan.recall.Recalls;

/**
 * Promises 2, 5 and 6 under contention, and docs/adr/0006: cancelling, paying, dispatching,
 * lapsing, recalling, freezing and withdrawing race over the same two lots in two storefronts. None
 * ever waits for another in a circle, and the books balance afterwards.
 */
@ExtendWith(ArquillianExtension.class)
class NoDeadlockIT {

    private static final int ROUNDS = 25;
    private static final int ORDERS = 8;
    private static final int PAID_BEFORE = 5;
    private static final long SEED = 20_261_124;

    @Inject private Shopfront shopfront;
    @Inject private Till till;
    @Inject private Books books;
    @Inject private Race race;
    @Inject private BuyerDesk buyers;
    @Inject private SellerDesk sellers;
    @Inject private LapsedOrders lapsed;
    @Inject private LotHolds holds;
    @Inject private Recalls recalls;
    @Inject private Reports reports;

    private Shop own;
    private Shop store;

    @BeforeEach
    void openBoth() throws SQLException {
        own = shopfront.open();
        store = shopfront.openStore(own.scene());
    }

    @Test
    void nobodyWaitsInACircleAndTheBooksBalance() throws Exception {
        long before = books.deadlocks();
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            round(random);
        }
        assertThat(books.deadlocks()).isEqualTo(before);
        assertThat(books.faults()).isEmpty();
        assertThat(ends())
                .containsKeys(
                        FulfilmentState.HELD,
                        FulfilmentState.DISPATCHED,
                        FulfilmentState.CANCELLED);
    }

    private void round(Random random) throws Exception {
        PassedLot older = shopfront.passedLot(own.scene(), 2);
        PassedLot newer = shopfront.passedLot(own.scene(), 1);
        shopfront.stock(older, 11, own, store);
        shopfront.stock(newer, 40, own, store);
        List<PlacedOrder> orders = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            orders.add(till.place(Map.of(own.offerId(), 3, store.offerId(), 3)).orBroken());
        }
        for (PlacedOrder order : orders.subList(0, PAID_BEFORE)) {
            till.pay(order);
        }
        List<Callable<Object>> deeds = new ArrayList<>(byPeople(orders));
        deeds.addAll(againstLots(older, newer, random.nextInt(3)));
        Collections.shuffle(deeds, random);
        race.run(deeds);
        recalls.announce(own.seller(), AskedRecalls.ofLot(newer.lotId()));
        recalls.announce(own.seller(), AskedRecalls.ofLot(older.lotId()));
    }

    private List<Callable<Object>> byPeople(List<PlacedOrder> orders) {
        return List.of(
                () -> cancel(orders.get(0)),
                () -> cancel(orders.get(1)),
                () -> dispatch(orders.get(1), own),
                () -> dispatch(orders.get(2), own),
                () -> dispatch(orders.get(2), store),
                () -> sellers.cancel(own.seller(), part(orders.get(3), own), "缺货"),
                () -> dispatch(orders.get(3), store),
                () -> dispatch(orders.get(4), store),
                () -> pay(orders.get(5)),
                () -> cancel(orders.get(5)),
                () -> pay(orders.get(6)),
                () -> lapsed.lapse(orders.get(6).orderId(), "time to pay is over", TEST),
                () -> pay(orders.get(7)),
                () -> till.place(Map.of(own.offerId(), 3, store.offerId(), 3)));
    }

    private List<Callable<Object>> againstLots(PassedLot older, PassedLot newer, int how) {
        return switch (how) {
            case 0 ->
                    List.of(
                            () -> recalls.announce(own.seller(), AskedRecalls.ofLot(older.lotId())),
                            () -> holds.freeze(own.scene().regulator(), newer.lotId(), "待查"));
            case 1 ->
                    List.of(
                            () -> recalls.announce(own.seller(), AskedRecalls.ofLot(newer.lotId())),
                            () -> withdraw(older));
            default ->
                    List.of(
                            () -> withdraw(newer),
                            () -> holds.freeze(own.scene().regulator(), newer.lotId(), "待查"));
        };
    }

    private Object withdraw(PassedLot lot) {
        return reports.withdraw(own.scene().approver(), lot.reportId(), "样品混淆");
    }

    private Object cancel(PlacedOrder order) {
        return buyers.cancel(till.look(order), TEST);
    }

    private Object pay(PlacedOrder order) throws Exception {
        till.pay(order);
        return order;
    }

    private Object dispatch(PlacedOrder order, Shop shop) {
        return sellers.dispatch(shop.seller(), part(order, shop), "SF", "SF0001");
    }

    private long part(PlacedOrder order, Shop shop) {
        return till.part(order, shop).fulfilmentId();
    }

    private Map<FulfilmentState, Long> ends() throws SQLException {
        Map<FulfilmentState, Long> ends = new EnumMap<>(FulfilmentState.class);
        for (String state :
                books.ask(
                        "select state from fulfilment where storefront_id in (?, ?)",
                        own.storefrontId(),
                        store.storefrontId())) {
            ends.merge(FulfilmentState.valueOf(state), 1L, Long::sum);
        }
        return ends;
    }
}
