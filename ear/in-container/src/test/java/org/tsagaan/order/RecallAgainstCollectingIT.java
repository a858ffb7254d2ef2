package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.recall.AskedRecalls;
import org.tsagaan.recall.Recalls;
import org.tsagaan.sellability.Reason;

/**
 * What may not be sold any more is not handed over, however long it lay ready; and of a recall and
 * a buyer at the counter one comes first.
 */
@ExtendWith(ArquillianExtension.class)
class RecallAgainstCollectingIT {

    @Inject private Shopfront shopfront;
    @Inject private Counter counter;
    @Inject private Books books;
    @Inject private Race race;
    @Inject private PickUpDesk desk;
    @Inject private Recalls recalls;

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
    void whatMayNotBeSoldAnyMoreIsNotHandedOver() throws Exception {
        PlacedOrder order = counter.ready(shop, 2);
        Instant later = Instant.now().plus(Duration.ofDays(400));
        Dispatch stopped =
                MarketClock.at(
                        later,
                        () ->
                                desk.collect(
                                                shop.seller(),
                                                counter.part(order, shop),
                                                counter.code(order, shop))
                                        .orBroken());
        assertThat(((Dispatch.Stopped) stopped).reasons())
                .extracting(Reason::code)
                .contains(Reason.Code.SHELF_LIFE_OVER);
        assertThat(counter.state(order, shop)).isEqualTo(FulfilmentState.HELD);
        assertThat(counter.refunded(order)).isEqualTo(order.totalFen());
    }

    @Test
    void aRecallStopsWhatLiesReadyAndTellsWhoCameForIt() throws Exception {
        PlacedOrder collected = counter.ready(shop, 1);
        desk.collect(shop.seller(), counter.part(collected, shop), counter.code(collected, shop))
                .orBroken();
        PlacedOrder waiting = counter.ready(shop, 2);
        recalls.announce(shop.scene().regulator(), AskedRecalls.ofLot(lot.lotId())).orBroken();
        assertThat(counter.state(waiting, shop)).isEqualTo(FulfilmentState.HELD);
        assertThat(counter.refunded(waiting)).isEqualTo(waiting.totalFen());
        assertThat(counter.letters(waiting, shop, "FULFILMENT_HELD")).isEqualTo(1);
        assertThat(counter.refunded(collected)).isZero();
        assertThat(counter.letters(collected, shop, "FULFILMENT_RECALLED")).isEqualTo(1);
    }

    @Test
    void ofARecallAndAnInstantAtTheCounterOneComesFirstAndNothingIsBothHandedOverAndRefunded()
            throws Exception {
        for (int round = 0; round < 20; round++) {
            PassedLot fresh = shopfront.passedLot(shop.scene(), 3);
            shopfront.stock(fresh, 2, shop);
            PlacedOrder order = counter.ready(shop, 2);
            String code = counter.code(order, shop);
            long part = counter.part(order, shop);
            List<Callable<Object>> both =
                    List.of(
                            () ->
                                    recalls.announce(
                                            shop.seller(), AskedRecalls.ofLot(fresh.lotId())),
                            () -> desk.collect(shop.seller(), part, code));
            race.run(both);
            boolean had = counter.state(order, shop) == FulfilmentState.COLLECTED;
            assertThat(counter.refunded(order)).isEqualTo(had ? 0 : order.totalFen());
            assertThat(
                            counter.letters(
                                    order, shop, had ? "FULFILMENT_RECALLED" : "FULFILMENT_HELD"))
                    .isEqualTo(1);
        }
    }
}
