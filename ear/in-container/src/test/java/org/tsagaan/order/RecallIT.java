package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tsagaan.incontainer.Refused.codes;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.inspection.Bench;
import org.tsagaan.inspection.Reports;
import org.tsagaan.inspection.TypedResult;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.recall.AskedRecalls;
import org.tsagaan.recall.RecallAnswers;
import org.tsagaan.recall.RecallAsked;
import org.tsagaan.recall.RecallBook;
import org.tsagaan.recall.RecallOrigin;
import org.tsagaan.recall.RecallScope;
import org.tsagaan.recall.RecalledLot;
import org.tsagaan.recall.Recalls;
import org.tsagaan.recall.UnrecalledFailure;
import org.tsagaan.traceability.LotOpening;
import org.tsagaan.traceability.Lots;

/**
 * Recalls by lot, by milk and by product and days: what they take in, that they are there once,
 * what they stop, and what becomes of the units that had left.
 */
@ExtendWith(ArquillianExtension.class)
class RecallIT {

    private static final String HELD =
            "select lot_id from lot_hold where kind = 'RECALL' and lot_id in"
                    + " (select l.id from lot l join product p on p.id = l.product_id"
                    + " where p.producer_id = ?) order by lot_id";

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Till till;
    @Inject private Books books;
    @Inject private Race race;
    @Inject private Recalls recalls;
    @Inject private RecallBook book;
    @Inject private RecallAnswers answers;
    @Inject private Reports reports;
    @Inject private Lots lots;
    @Inject private SellerDesk desk;

    private Shop shop;

    @BeforeEach
    void open() throws Exception {
        shop = shopfront.open();
    }

    @AfterEach
    void theBooksBalance() throws Exception {
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void eachScopeTakesInItsLotsAndNoOther() throws Exception {
        long oldest = lot(9, "A");
        long older = lot(5, "A");
        long other = lot(5, "B");
        long newer = lot(3, "A");
        Person regulator = shop.scene().regulator();
        long byLot = recalls.announce(regulator, AskedRecalls.ofLot(newer)).orBroken();
        assertThat(taken(byLot)).containsExactly(newer);
        RecallAsked milk = AskedRecalls.ofDays(older, RecallScope.MILK_SOURCE, 5, 3);
        assertThat(recalls.preview(regulator, milk).orBroken().lots())
                .extracting(RecalledLot::id)
                .containsExactly(older);
        long byMilk = recalls.announce(regulator, milk).orBroken();
        assertThat(taken(byMilk)).containsExactly(older);
        long byProduct =
                recalls.announce(regulator, AskedRecalls.ofDays(oldest, RecallScope.PRODUCT, 9, 5))
                        .orBroken();
        assertThat(taken(byProduct)).containsExactly(oldest, other);
        assertThat(books.ask(HELD, shop.scene().producerId()))
                .containsExactlyElementsOf(ids(oldest, older, other, newer));
        long late = lot(7, "C");
        assertThat(taken(byProduct)).containsExactly(oldest, other, late);
        assertThat(lot(2, "A")).isNotIn(taken(byMilk));
    }

    @Test
    void aLotOpenedWhileItIsRecalledIsNotForgotten() throws Exception {
        for (int round = 0; round < 8; round++) {
            long first = lot(20 + round, "A");
            RecallAsked asked =
                    AskedRecalls.ofDays(first, RecallScope.PRODUCT, 20 + round, 20 + round);
            int day = 20 + round;
            List<Callable<Object>> both =
                    List.of(
                            () -> recalls.announce(shop.seller(), asked),
                            () -> lot(day, "A"),
                            () -> lot(day, "B"));
            race.run(both);
            long recall = book.findOfLot(first).orElseThrow().id();
            assertThat(taken(recall)).hasSize(3);
        }
    }

    @Test
    void askedTwiceOrByTwoAtOnceItIsThereOnce() throws Exception {
        for (int round = 0; round < 8; round++) {
            long lot = lot(4, "A" + round);
            Person officer = shop.scene().regulator();
            RecallAsked same = AskedRecalls.ofDays(lot, RecallScope.MILK_SOURCE, 4, 4);
            List<Callable<Object>> all =
                    List.of(
                            () -> recalls.announce(officer, same),
                            () -> recalls.announce(officer, same),
                            () -> recalls.announce(shop.seller(), AskedRecalls.ofLot(lot)));
            race.run(all);
            assertThat(books.number("select count(*) from recall where origin_lot_id = ?", lot))
                    .isEqualTo(1);
            assertThat(books.number("select count(*) from recall_lot where lot_id = ?", lot))
                    .isEqualTo(1);
        }
        long lot = lot(4, "Z");
        RecallAsked same = AskedRecalls.ofLot(lot);
        long recall = recalls.announce(shop.seller(), same).orBroken();
        assertThat(recalls.announce(shop.seller(), same).orBroken()).isEqualTo(recall);
        assertThat(codes(recalls.announce(shop.scene().regulator(), AskedRecalls.ofLot(lot))))
                .containsExactly("recall.takes_in_nothing");
    }

    @Test
    void ofARecallACheckoutAndAPaymentAtOnceNothingIsSoldAndNotPaidBack() throws Exception {
        for (int round = 0; round < 6; round++) {
            open();
            PassedLot first = shopfront.passedLot(shop.scene(), 3);
            PassedLot second = shopfront.passedLot(shop.scene(), 2);
            shopfront.stock(first, 4, shop);
            shopfront.stock(second, 4, shop);
            PlacedOrder unpaid = till.place(Map.of(shop.offerId(), 2)).orBroken();
            PlacedOrder paid = till.buy(Map.of(shop.offerId(), 3));
            RecallAsked asked = AskedRecalls.ofDays(first.lotId(), RecallScope.PRODUCT, 3, 2);
            List<Callable<Object>> all =
                    List.of(
                            () -> recalls.announce(shop.seller(), asked).orBroken(),
                            () -> pay(unpaid),
                            () -> till.place(Map.of(shop.offerId(), 1)));
            race.run(all);
            assertThat(refunded(unpaid)).isEqualTo(unpaid.totalFen());
            assertThat(refunded(paid)).isEqualTo(paid.totalFen());
            assertThat(till.place(Map.of(shop.offerId(), 1))).isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void whatFailsAfterItLeftIsToBeRecalledAndThatIsALaboratorysConsequence() throws Exception {
        PassedLot lot = shopfront.passedLot(shop.scene(), 2);
        shopfront.stock(lot, 30, shop);
        PlacedOrder order = till.buy(Map.of(shop.offerId(), 5));
        desk.dispatch(shop.seller(), till.part(order, shop).fulfilmentId(), "SF", "1").orBroken();
        assertThat(book.listUnrecalled(shop.seller())).isEmpty();
        long failing =
                bench.enter(
                        shop.scene().around(lot.lotId()),
                        new TypedResult("lead", List.of("0.9")),
                        new TypedResult("salmonella", List.of("ND", "ND")));
        reports.sign(shop.scene().approver(), failing).orBroken();
        assertThat(book.listUnrecalled(shop.seller()))
                .extracting(UnrecalledFailure::lotId)
                .containsExactly(lot.lotId());
        assertThat(codes(recalls.announce(shop.seller(), AskedRecalls.ofLot(lot.lotId()))))
                .containsExactly("recall.known_by_report");
        RecallAsked asked = AskedRecalls.ofDays(lot.lotId(), RecallScope.LOT, 0, 0);
        long id = recalls.announce(shop.seller(), asked).orBroken();
        assertThat(book.find(id).orElseThrow().origin()).isEqualTo(RecallOrigin.LABORATORY);
        assertThat(book.listUnrecalled(shop.seller())).isEmpty();
        assertThat(book.listFollowed(shop.seller())).hasSize(1);
    }

    @Test
    void itIsNobodyElsesAndCanNotBeUndone() throws Exception {
        long lot = lot(4, "A");
        Shop stranger = shopfront.open();
        for (Person other : List.of(stranger.seller(), shop.scene().analyst())) {
            assertThatThrownBy(() -> recalls.announce(other, AskedRecalls.ofLot(lot)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> recalls.preview(other, AskedRecalls.ofLot(lot)))
                    .isInstanceOf(NotFound.class);
        }
        long buyer = bench.organisation("RETAIL_BUYER");
        Person purchaser = bench.person(buyer, Role.BUYER);
        long recall = recalls.announce(shop.seller(), AskedRecalls.ofLot(lot)).orBroken();
        assertThatThrownBy(() -> answers.acknowledge(purchaser, recall, buyer, 0, 0, ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                bench.insert(
                                        "update recall set grade = 'THREE' where id = ?"
                                                + " returning id",
                                        recall))
                .hasMessageContaining("cannot change");
        assertThatThrownBy(
                        () ->
                                bench.insert(
                                        "insert into lot_hold (lot_id, kind, reason, placed_by,"
                                                + " placed_at) values (?, 'RECALL', 'x', 'x',"
                                                + " now()) returning id",
                                        lot(6, "A")))
                .hasMessageContaining("without a recall");
    }

    private Object pay(PlacedOrder order) throws Exception {
        till.pay(order);
        return order;
    }

    private long lot(int daysOld, String milk) {
        String number = UUID.randomUUID().toString().substring(0, 18);
        LocalDate made = AskedRecalls.day(daysOld);
        return lots.open(
                        shop.scene().merchant(),
                        new LotOpening(
                                shop.scene().productId(), number, made, null, 100, milk, milk))
                .orBroken();
    }

    private List<Long> taken(long recall) {
        return book.listLots(recall).stream().map(RecalledLot::id).toList();
    }

    private static List<String> ids(Long... lots) {
        return java.util.Arrays.stream(lots).sorted().map(String::valueOf).toList();
    }

    private long refunded(PlacedOrder order) throws Exception {
        return books.number(
                "select coalesce(sum(r.amount_fen), 0) from refund r join payment p on"
                        + " p.id = r.payment_id where p.order_id = ?",
                order.orderId());
    }
}
