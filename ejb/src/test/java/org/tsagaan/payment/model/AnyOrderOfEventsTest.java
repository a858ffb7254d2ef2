package org.tsagaan.payment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tsagaan.order.RefundDue;
import org.tsagaan.payment.PaymentState;
import org.tsagaan.payment.RefundState;
import org.tsagaan.payment.model.ProviderFact.Declined;
import org.tsagaan.payment.model.ProviderFact.OfPayment;
import org.tsagaan.payment.model.ProviderFact.Paid;
import org.tsagaan.payment.model.ProviderFact.Refunded;
import org.tsagaan.payment.model.ProviderFact.SessionExpired;
import org.tsagaan.payment.model.ProviderFact.SessionOpen;

/** Promise 6: whatever the order, and however often each comes, the books end the same. */
class AnyOrderOfEventsTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final Captured PRICE = new Captured(12_800, "cny");

    private static final OfPayment OPEN = new SessionOpen(7, 1, "cs_1", "https://pay/1");
    private static final OfPayment EXPIRED = new SessionExpired(7, 1, "cs_1");
    private static final OfPayment DECLINED = new Declined(7, "card_declined", NOON);
    private static final OfPayment DECLINED_LATER =
            new Declined(7, "insufficient_funds", NOON.plusSeconds(9));
    private static final OfPayment SESSION_PAID =
            new Paid(7, "pi_1", "cs_1", PRICE, "", NOON.plusSeconds(20));
    private static final OfPayment INTENT_PAID =
            new Paid(7, "pi_1", null, PRICE, "", NOON.plusSeconds(20));
    private static final OfPayment CHARGE_PAID =
            new Paid(7, "pi_1", null, PRICE, "alipay", NOON.plusSeconds(20));
    private static final OfPayment WRONG_AMOUNT =
            new Paid(7, "pi_1", null, new Captured(1, "cny"), "card", NOON);
    private static final OfPayment WRONG_CURRENCY =
            new Paid(7, "pi_1", null, new Captured(12_800, "usd"), "card", NOON);

    @Test
    void aPaymentThatWasTakenIsTakenInAnyOrder() {
        List<OfPayment> facts =
                List.of(OPEN, DECLINED, DECLINED_LATER, SESSION_PAID, INTENT_PAID, CHARGE_PAID);
        assertThat(ends(facts)).containsExactly("SUCCEEDED pi_1 cs_1 alipay ''");
    }

    @Test
    void aPaymentThatRanOutRanOutInAnyOrder() {
        assertThat(ends(List.of(OPEN, DECLINED, DECLINED_LATER, EXPIRED)))
                .containsExactly("EXPIRED null cs_1  'insufficient_funds'");
    }

    @Test
    void moneyTakenOutranksAnExpiryThatCameWithIt() {
        assertThat(ends(List.of(OPEN, EXPIRED, SESSION_PAID, CHARGE_PAID)))
                .containsExactly("SUCCEEDED pi_1 cs_1 alipay ''");
    }

    @Test
    void anotherAmountOrCurrencyNeverConfirms() {
        assertThat(ends(List.of(OPEN, WRONG_AMOUNT, WRONG_CURRENCY)))
                .containsExactly("OPEN null cs_1  ''");
        assertThat(fresh().learn(WRONG_AMOUNT, NOON)).isEqualTo(Effect.MISMATCHED);
        assertThat(fresh().learn(WRONG_CURRENCY, NOON)).isEqualTo(Effect.MISMATCHED);
    }

    @Test
    void aLapsedOrderAndItsLastNewsEndTheSameInAnyOrder() {
        List<String> news = List.of("open", "expired", "lapsed");
        Set<String> ends =
                Sequences.permutations(news).map(order -> live(order)).collect(Collectors.toSet());
        assertThat(ends).containsExactly("CANCELLED");
        Set<String> paid =
                Sequences.permutations(List.of("open", "expired", "lapsed", "paid"))
                        .map(order -> live(order))
                        .collect(Collectors.toSet());
        assertThat(paid).containsExactly("SUCCEEDED");
    }

    @Test
    void aRefundEndsTheSameInAnyOrder() {
        List<Refunded> facts =
                Stream.of(RefundState.PENDING, RefundState.SUCCEEDED, RefundState.FAILED)
                        .map(AnyOrderOfEventsTest::refunded)
                        .toList();
        assertThat(refundEnds(facts)).containsExactly(RefundState.FAILED);
        assertThat(refundEnds(facts.subList(0, 2))).containsExactly(RefundState.SUCCEEDED);
    }

    private static String live(List<String> news) {
        Payment payment = fresh();
        payment.ask(NOON, NOON.plusSeconds(3600));
        for (String one : news) {
            switch (one) {
                case "open" -> payment.learn(OPEN, NOON);
                case "expired" -> payment.learn(EXPIRED, NOON);
                case "lapsed" -> payment.giveUp(NOON);
                default -> assertThat(payment.learn(SESSION_PAID, NOON)).isEqualTo(Effect.APPLIED);
            }
        }
        return payment.state().name();
    }

    /**
     * All orders, each with every single fact, and then all of them, delivered again at the end.
     */
    private static Set<String> ends(List<OfPayment> facts) {
        return Sequences.permutations(facts)
                .flatMap(order -> Stream.concat(eachTwice(order), Stream.of(allTwice(order))))
                .map(AnyOrderOfEventsTest::end)
                .collect(Collectors.toSet());
    }

    private static <T> Stream<List<T>> eachTwice(List<T> order) {
        return order.stream().map(again -> appended(order, List.of(again)));
    }

    private static <T> List<T> allTwice(List<T> order) {
        return appended(order, order);
    }

    private static <T> List<T> appended(List<T> order, List<T> again) {
        List<T> all = new ArrayList<>(order);
        all.addAll(again);
        return all;
    }

    private static String end(List<OfPayment> facts) {
        Payment payment = fresh();
        payment.ask(NOON, NOON.plusSeconds(3600));
        facts.forEach(fact -> payment.learn(fact, NOON));
        return "%s %s %s %s '%s'"
                .formatted(
                        payment.state(),
                        payment.intent(),
                        payment.session(),
                        payment.method(),
                        payment.lastDecline());
    }

    private static Payment fresh() {
        Payment payment = new Payment(3, PRICE.amount(), true, NOON);
        assertThat(payment.state()).isEqualTo(PaymentState.CREATED);
        return payment;
    }

    private static Set<RefundState> refundEnds(List<Refunded> facts) {
        return Sequences.permutations(facts)
                .map(
                        order -> {
                            Refund refund =
                                    new Refund(
                                            7,
                                            new RefundDue(3, 4, 100, RefundDue.Reason.NOT_SELLABLE),
                                            NOON);
                            allTwice(order).forEach(fact -> refund.learn(fact, NOON));
                            return refund.state();
                        })
                .collect(Collectors.toSet());
    }

    private static Refunded refunded(RefundState state) {
        return new Refunded(9, "re_1", "pi_1", new Captured(100, "cny"), state, "");
    }
}
