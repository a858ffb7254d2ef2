package org.tsagaan.payment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.kernel.Actor;
import org.tsagaan.order.Books;
import org.tsagaan.order.BuyerDesk;
import org.tsagaan.order.LapsedOrders;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.PlacedOrder;
import org.tsagaan.order.Race;
import org.tsagaan.order.Shopfront;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.order.Till;
import org.tsagaan.payment.SignedEvents.Sent;

/**
 * Promise 6 of design.md: each payment event is applied once, in any order, any number of times
 * delivered, also at once; captured − refunded = accepted totals. What is forged changes nothing.
 */
@ExtendWith(ArquillianExtension.class)
class DuplicatedReorderedForgedEventsIT {

    private static final Actor TEST = Actor.system("test");
    private static final int[][] ORDERS = {
        {0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}
    };

    @Inject private Shopfront shopfront;
    @Inject private Till till;
    @Inject private Books books;
    @Inject private Race race;
    @Inject private Provider provider;
    @Inject private ProviderEvents events;
    @Inject private RehearsedPayments rehearsed;
    @Inject private LapsedOrders lapsed;
    @Inject private BuyerDesk buyers;

    private Shop shop;

    @BeforeEach
    void openShop() throws Exception {
        shop = shopfront.open();
        shopfront.stock(shopfront.passedLot(shop.scene(), 1), 1_000, shop);
    }

    @AfterEach
    void theBooksBalance() throws Exception {
        provider.behave();
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void inEveryOrderAndEachTwiceThePaymentIsAppliedOnce() throws Exception {
        for (int[] order : ORDERS) {
            PlacedOrder placed = place();
            List<Sent> paid = paid(placed);
            List<Receipt> receipts = new ArrayList<>();
            for (int which : order) {
                receipts.add(receive(paid.get(which)));
                assertThat(receive(paid.get(which))).isEqualTo(Receipt.ALREADY_TRUE);
            }
            assertThat(receipts.getFirst()).isEqualTo(Receipt.APPLIED);
            assertPaidOnce(placed);
        }
    }

    @Test
    void allAtOnceAndEachFourTimesThePaymentIsAppliedOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            PlacedOrder placed = place();
            List<Callable<Receipt>> deliveries = new ArrayList<>();
            for (Sent sent : paid(placed)) {
                for (int copy = 0; copy < 4; copy++) {
                    deliveries.add(() -> receive(sent));
                }
            }
            assertThat(race.run(deliveries))
                    .contains(Receipt.APPLIED)
                    .containsOnly(Receipt.APPLIED, Receipt.ALREADY_TRUE);
            assertPaidOnce(placed);
        }
    }

    @Test
    void paymentsThatComeAfterTheOrderLapsedAllGoBackOnce() throws Exception {
        PlacedOrder placed = place();
        List<Sent> paid = paid(placed);
        List<Callable<Object>> deeds = new ArrayList<>();
        deeds.add(() -> lapsed.lapse(placed.orderId(), "time to pay is over", TEST));
        paid.forEach(sent -> deeds.add(() -> receive(sent)));
        paid.forEach(sent -> deeds.add(() -> receive(sent)));
        race.run(deeds);
        boolean lost = till.look(placed).state() == OrderView.State.CANCELLED;
        assertThat(refunded(placed)).isEqualTo(lost ? placed.totalFen() : 0);
        PlacedOrder late = place();
        lapsed.lapse(late.orderId(), "time to pay is over", TEST);
        for (Sent sent : paid(late)) {
            receive(sent);
            receive(sent);
        }
        assertThat(refunded(late)).isEqualTo(late.totalFen());
        awaitRefunds(late, 1);
    }

    @Test
    void theProvidersOwnEventsThreeTimesEachAndReorderedEndInOneRefund() throws Exception {
        for (String manner : List.of("duplicate", "reorder")) {
            provider.events(manner);
            PlacedOrder placed = place();
            till.pay(placed);
            buyers.cancel(till.look(placed), TEST).orBroken();
            awaitRefunds(placed, 1);
            assertThat(refunded(placed)).isEqualTo(placed.totalFen());
            assertThat(
                            audited(
                                    "refund.succeeded",
                                    "select id from refund where payment_id = "
                                            + paymentId(placed)))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatIsForgedStaleOrTamperedWithChangesNothing() throws Exception {
        PlacedOrder placed = place();
        Sent good = paid(placed).getFirst();
        Instant now = Instant.now();
        for (String signature :
                List.of(
                        "",
                        "t=now,v1=00",
                        SignedEvents.sign("whsec_forged", now, good.payload()),
                        SignedEvents.sign(SignedEvents.SECRET, now, good.payload() + " "),
                        SignedEvents.sign(
                                SignedEvents.SECRET, now.minusSeconds(3_600), good.payload()))) {
            assertThat(events.receive(good.bytes(), signature)).isEqualTo(Receipt.REFUSED);
        }
        assertThat(till.look(placed).state()).isEqualTo(OrderView.State.PLACED);
        assertThat(receive(good)).as("nothing of it was kept").isEqualTo(Receipt.APPLIED);
    }

    @Test
    void anotherAmountThanAgreedPaysNothingAndAlarmsPeople() throws Exception {
        PlacedOrder placed = place();
        Sent tooLittle = new SignedEvents(paymentId(placed), "pi_little", 1).intent();
        assertThat(receive(tooLittle)).isEqualTo(Receipt.MISMATCHED);
        assertThat(till.look(placed).state()).isEqualTo(OrderView.State.PLACED);
        assertThat(audited("payment.alarm", Long.toString(paymentId(placed)))).isEqualTo(1);
    }

    private PlacedOrder place() {
        return till.place(Map.of(shop.offerId(), 2)).orBroken();
    }

    private List<Sent> paid(PlacedOrder order) throws Exception {
        String intent = charge(order.totalFen());
        return new SignedEvents(paymentId(order), intent, order.totalFen()).paid();
    }

    /** Money that the simulator knows of, so that it can give it back. */
    private String charge(long fen) {
        return rehearsed.charge(fen).orElseThrow();
    }

    private Receipt receive(Sent sent) {
        return events.receive(sent.bytes(), sent.signature());
    }

    private void assertPaidOnce(PlacedOrder order) throws Exception {
        assertThat(till.look(order).state()).isEqualTo(OrderView.State.PAID);
        assertThat(audited("order.pay", Long.toString(order.orderId()))).isEqualTo(1);
        assertThat(
                        books.ask(
                                "select state || ' ' || method from payment where id = ?",
                                paymentId(order)))
                .containsExactly("SUCCEEDED card");
        assertThat(
                        books.number(
                                "select count(*) from payment_event where payment_id = ?",
                                paymentId(order)))
                .isEqualTo(3);
    }

    private void awaitRefunds(PlacedOrder order, int many) throws Exception {
        Provider.await(
                many + " refund of " + order.number(),
                () ->
                        books.number(
                                        "select count(*) from refund where payment_id = ? and"
                                                + " state = 'SUCCEEDED'",
                                        paymentId(order))
                                == many);
    }

    private long audited(String action, String subjects) throws Exception {
        return books.number(
                "select count(*) from audit where action = ? and subject_id in (" + subjects + ")",
                action);
    }

    private long paymentId(PlacedOrder order) throws Exception {
        return books.number("select id from payment where order_id = ?", order.orderId());
    }

    private long refunded(PlacedOrder order) throws Exception {
        return books.number(
                "select coalesce(sum(amount_fen), 0) from refund where payment_id = ?",
                paymentId(order));
    }
}
