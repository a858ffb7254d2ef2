package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;

/**
 * Promise 5 of design.md: of few units in several lots exactly all are sold to many buyers at once,
 * first expired first; nothing that could be sold is refused because of contention. And promise 8:
 * the same key is the same order, however many come with it at once.
 */
@ExtendWith(ArquillianExtension.class)
class CheckoutStockRaceIT {

    private static final int ROUNDS = 12;
    private static final int BUYERS = 24;
    private static final long SEED = 5;

    @Inject private Shopfront shopfront;
    @Inject private Till till;
    @Inject private Books books;
    @Inject private Race race;
    @Inject private BuyerDesk buyers;

    private Shop own;
    private Shop store;

    @BeforeEach
    void openBoth() throws SQLException {
        own = shopfront.open();
        store = shopfront.openStore(own.scene());
    }

    @Test
    void exactlyTheStockIsSoldAndTheRestIsToldThereIsNone() throws Exception {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            int units = 3;
            for (int age = 3; age > 0; age--) {
                int more = 1 + random.nextInt(5);
                shopfront.stock(shopfront.passedLot(own.scene(), age), more, own, store);
                units += more;
            }
            shopfront.stock(shopfront.passedLot(own.scene(), 1), 3, own, store);
            List<Outcome<PlacedOrder>> outcomes = race.run(oneOfEach(BUYERS));
            assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(units);
            assertThat(outcomes.stream().flatMap(o -> codes(o).stream()))
                    .hasSize(2 * (BUYERS - units))
                    .containsOnly("order.not_sellable");
            assertThat(free()).isZero();
        }
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void asManyAsThereAreUnitsAllGetOneFirstExpiredFirst() throws Exception {
        PassedLot newest = shopfront.passedLot(own.scene(), 1);
        PassedLot oldest = shopfront.passedLot(own.scene(), 9);
        PassedLot middle = shopfront.passedLot(own.scene(), 5);
        shopfront.stock(newest, BUYERS, own, store);
        shopfront.stock(oldest, 7, own, store);
        shopfront.stock(middle, 9, own, store);
        assertThat(race.run(oneOfEach(BUYERS))).allMatch(Outcome.Done.class::isInstance);
        for (Shop shop : List.of(own, store)) {
            assertThat(allocated(shop, oldest)).isEqualTo(7);
            assertThat(allocated(shop, middle)).isEqualTo(9);
            assertThat(allocated(shop, newest)).isEqualTo(BUYERS - 16);
        }
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void unitsGivenBackWhileOthersBuyAreSoldAgain() throws Exception {
        shopfront.stock(shopfront.passedLot(own.scene(), 2), BUYERS, own, store);
        List<PlacedOrder> first = new ArrayList<>();
        for (int i = 0; i < BUYERS / 2; i++) {
            first.add(till.place(Map.of(own.offerId(), 1, store.offerId(), 1)).orBroken());
        }
        List<Callable<? extends Outcome<?>>> deeds = new ArrayList<>(oneOfEach(BUYERS / 2));
        first.forEach(order -> deeds.add(() -> buyers.cancel(till.look(order), Shopfront.TEST)));
        assertThat(race.<Outcome<?>>run(deeds)).allMatch(Outcome.Done.class::isInstance);
        assertThat(race.run(oneOfEach(BUYERS / 2))).allMatch(Outcome.Done.class::isInstance);
        assertThat(free()).isZero();
        assertThat(books.faults()).isEmpty();
    }

    /** Each buyer wants a unit of both storefronts; half of them name them the other way round. */
    private List<Callable<Outcome<PlacedOrder>>> oneOfEach(int many) {
        List<Callable<Outcome<PlacedOrder>>> deeds = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            deeds.add(() -> till.place(Map.of(own.offerId(), 1, store.offerId(), 1)));
        }
        Collections.shuffle(deeds, new Random(SEED));
        return deeds;
    }

    private static List<String> codes(Outcome<PlacedOrder> outcome) {
        return outcome instanceof Outcome.Refused<PlacedOrder>(List<Refusal> reasons)
                ? reasons.stream().map(Refusal::code).toList()
                : List.of();
    }

    private long free() throws SQLException {
        return books.number(
                "select sum(received - allocated) from stock where storefront_id in (?, ?)",
                own.storefrontId(),
                store.storefrontId());
    }

    private long allocated(Shop shop, PassedLot lot) throws SQLException {
        return books.number(
                "select allocated from stock where storefront_id = ? and lot_id = ?",
                shop.storefrontId(),
                lot.lotId());
    }
}
