package org.tsagaan.payment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.Books;
import org.tsagaan.order.BuyerDesk;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.PlacedOrder;
import org.tsagaan.order.Race;
import org.tsagaan.order.Shopfront;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.order.Till;
import org.tsagaan.payment.adapter.Reconciliation;
import org.tsagaan.payment.adapter.Refunds;

/**
 * Promise 7 of design.md: a timeout at the payment provider is the state UNKNOWN, whether or not
 * the provider has done what was asked, and the reconciler ends it either way: one page to pay on,
 * one payment, one refund. Against the real simulator.
 */
@ExtendWith(ArquillianExtension.class)
class PaymentTimeoutIsUnknownUntilReconciledIT {

    private static final String SESSIONS = "/v1/checkout/sessions";
    private static final String REFUNDS = "/v1/refunds";
    private static final int ALWAYS = 50;

    @Inject private Shopfront shopfront;
    @Inject private Till till;
    @Inject private Books books;
    @Inject private Provider provider;
    @Inject private PaymentDesk desk;
    @Inject private Reconciliation reconciliation;
    @Inject private BuyerDesk buyers;
    @Inject private MarketClock clock;
    @Inject private Refunds refunds;
    @Inject private Race race;
    @Inject private UserTransaction transaction;

    private PlacedOrder order;

    @BeforeEach
    void placeAnOrder() throws Exception {
        Shop shop = shopfront.open();
        shopfront.stock(shopfront.passedLot(shop.scene(), 1), 10, shop);
        order = till.place(Map.of(shop.offerId(), 2)).orBroken();
    }

    @AfterEach
    void theBooksBalance() throws Exception {
        provider.behave();
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void aPageThatWasMadeAndNeverHeardOfIsFoundAndCanBePaid() throws Exception {
        provider.fail("timeout_after", SESSIONS, 1);
        assertSilent();
        reconciliation.payment(paymentId());
        assertThat(state()).isEqualTo("OPEN");
        provider.payByCard(desk.open(order.orderId()).orBroken());
        Provider.await("paid", () -> till.look(order).state() == OrderView.State.PAID);
    }

    @Test
    void aPageThatWasNeverMadeIsAskedForAgain() throws Exception {
        provider.fail("reset", SESSIONS, ALWAYS);
        assertSilent();
        provider.behave();
        reconciliation.payment(paymentId());
        assertThat(state()).isEqualTo("OPEN");
        assertThat(attempt()).isEqualTo(1);
    }

    @Test
    void whatTheProviderDoesNotKnowLongAfterwardsNeverWasAndTheNextAttemptBegins()
            throws Exception {
        provider.fail("reset", SESSIONS, ALWAYS);
        assertSilent();
        provider.behave();
        MarketClock.at(
                clock.now().plus(Duration.ofMinutes(2)),
                () -> {
                    reconciliation.payment(paymentId());
                    return order;
                });
        assertThat(attempt()).isEqualTo(2);
        assertThat(desk.open(order.orderId())).isInstanceOf(Outcome.Done.class);
        assertThat(state()).isEqualTo("OPEN");
    }

    @Test
    void aPaymentWhoseEventsAreLostIsFoundByAsking() throws Exception {
        provider.events("paused");
        provider.payByCard(desk.open(order.orderId()).orBroken());
        assertThat(till.look(order).state()).isEqualTo(OrderView.State.PLACED);
        reconciliation.payment(paymentId());
        assertThat(till.look(order).state()).isEqualTo(OrderView.State.PAID);
        assertThat(state()).isEqualTo("SUCCEEDED");
    }

    @Test
    void aRefundThatWasMadeAndNeverHeardOfIsMadeOnce() throws Exception {
        provider.fail("error_500_after", REFUNDS, 1);
        provider.events("paused");
        cancelPaid();
        Provider.await("known to have gone back", () -> refundState().equals("SUCCEEDED"));
        assertThat(unknownFirst()).isTrue();
        assertThat(provider.refunds(intent())).isEqualTo(1);
    }

    @Test
    void aRefundThatWasNotMadeIsMadeLater() throws Exception {
        provider.fail("error_500", REFUNDS, 1);
        cancelPaid();
        Provider.await("told to the provider in vain", this::unknownFirst);
        long refund = books.number("select id from refund where payment_id = ?", paymentId());
        MarketClock.at(
                clock.now().plus(Duration.ofMinutes(2)),
                () -> {
                    reconciliation.refund(refund);
                    return order;
                });
        Provider.await("gone back", () -> refundState().equals("SUCCEEDED"));
        assertThat(provider.refunds(intent())).isEqualTo(1);
    }

    @Test
    void whoLocksARefundHasLockedItsPaymentSoThatTwoOfThemNeverWaitInACircle() throws Exception {
        cancelPaid();
        Provider.await("gone back", () -> refundState().equals("SUCCEEDED"));
        long payment = paymentId();
        long refund = books.number("select id from refund where payment_id = ?", payment);
        transaction.begin();
        try {
            assertThat(refunds.lock(refund)).isPresent();
            assertThat(
                            race.run(
                                    List.of(
                                            () -> free("payment", payment),
                                            () -> free("refund", refund))))
                    .containsExactly(false, false);
        } finally {
            transaction.rollback();
        }
        Provider.await("free, also of what still hears of it", () -> free("payment", payment));
    }

    /** Whether nobody has the row locked. */
    private boolean free(String table, long id) throws Exception {
        return !books.ask("select id from " + table + " where id = ? for update skip locked", id)
                .isEmpty();
    }

    private void assertSilent() throws Exception {
        assertThat(desk.open(order.orderId()))
                .isEqualTo(Outcome.refused(List.of(Refusal.of("payment.provider_silent"))));
        assertThat(state()).isEqualTo("UNKNOWN");
        assertThat(till.look(order).state()).isEqualTo(OrderView.State.PLACED);
    }

    private void cancelPaid() throws Exception {
        till.pay(order);
        buyers.cancel(till.look(order), Actor.system("test")).orBroken();
    }

    /** The state of the refund was UNKNOWN at some time. */
    private boolean unknownFirst() throws Exception {
        return books.number(
                        "select count(*) from audit where action = 'refund.unknown' and subject_id"
                                + " in (select id from refund where payment_id = ?)",
                        paymentId())
                > 0;
    }

    private long paymentId() throws Exception {
        return books.number("select id from payment where order_id = ?", order.orderId());
    }

    private String state() throws Exception {
        return books.ask("select state from payment where id = ?", paymentId()).getFirst();
    }

    private long attempt() throws Exception {
        return books.number("select attempt from payment where id = ?", paymentId());
    }

    private String intent() throws Exception {
        return books.ask("select provider_intent from payment where id = ?", paymentId())
                .getFirst();
    }

    private String refundState() throws Exception {
        return books.ask("select state from refund where payment_id = ?", paymentId()).getFirst();
    }
}
