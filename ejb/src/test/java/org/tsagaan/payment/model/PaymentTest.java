package org.tsagaan.payment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.payment.PaymentState;
import org.tsagaan.payment.model.ProviderFact.Paid;
import org.tsagaan.payment.model.ProviderFact.SessionExpired;
import org.tsagaan.payment.model.ProviderFact.SessionOpen;

class PaymentTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final Instant PAY_BEFORE = NOON.plus(Duration.ofMinutes(45));

    private final Payment payment = new Payment(3, 12_800, true, NOON);

    @Test
    void askingAgainAsksForTheVerySameSession() {
        Instant first = payment.ask(NOON, PAY_BEFORE);
        payment.providerSilent(NOON.plusSeconds(10));
        assertThat(payment.state()).isEqualTo(PaymentState.UNKNOWN);
        assertThat(payment.ask(NOON.plusSeconds(20), PAY_BEFORE)).isEqualTo(first);
        assertThat(payment.attempt()).isEqualTo(1);
    }

    @Test
    void aSessionLastsAtLeastAsLongAsTheProviderDemands() {
        assertThat(payment.ask(NOON, NOON.plusSeconds(60)))
                .isEqualTo(NOON.plus(Payment.SHORTEST_SESSION));
    }

    @Test
    void anotherSessionFollowsOnlyADeadOne() {
        payment.ask(NOON, PAY_BEFORE);
        payment.learn(new SessionOpen(7, 1, "cs_1", "https://pay/1"), NOON);
        assertThatThrownBy(() -> payment.ask(NOON, PAY_BEFORE)).isInstanceOf(BrokenInvariant.class);
        payment.learn(new SessionExpired(7, 1, "cs_1"), NOON);
        payment.ask(NOON, PAY_BEFORE);
        assertThat(payment.attempt()).isEqualTo(2);
        assertThat(payment.learn(new SessionExpired(7, 1, "cs_1"), NOON))
                .isEqualTo(Effect.ALREADY_TRUE);
        assertThat(payment.state()).isEqualTo(PaymentState.CREATED);
    }

    @Test
    void aSessionOfAnAttemptLeftBehindIsStray() {
        payment.ask(NOON, PAY_BEFORE);
        payment.providerSilent(NOON);
        payment.nothingCameOfIt("", NOON);
        SessionOpen late = new SessionOpen(7, 1, "cs_1", "https://pay/1");
        assertThat(payment.learn(late, NOON)).isEqualTo(Effect.ALREADY_TRUE);
        assertThat(payment.isStray(late)).isTrue();
    }

    @Test
    void aLapsedOrderIsNotOpenedAgain() {
        assertThat(payment.giveUp(NOON)).as("nothing to end at the provider").isFalse();
        assertThat(payment.state()).isEqualTo(PaymentState.CANCELLED);
        assertThatThrownBy(() -> payment.ask(NOON, PAY_BEFORE)).isInstanceOf(BrokenInvariant.class);
    }

    @Test
    void aLapsedOrderWhoseSessionMayBeOpenHasItEnded() {
        payment.ask(NOON, PAY_BEFORE);
        assertThat(payment.giveUp(NOON)).as("something to end at the provider").isTrue();
        assertThat(payment.state()).isEqualTo(PaymentState.CREATED);
        payment.nothingCameOfIt("", NOON);
        assertThat(payment.state()).isEqualTo(PaymentState.CANCELLED);
    }

    @Test
    void aSecondCaptureIsNotMistakenForTheFirst() {
        payment.learn(paid("pi_1"), NOON);
        assertThat(payment.learn(paid("pi_2"), NOON)).isEqualTo(Effect.MISMATCHED);
        assertThat(payment.intent()).isEqualTo("pi_1");
    }

    private static Paid paid(String intent) {
        return new Paid(7, intent, null, new Captured(12_800, "CNY"), "card", NOON);
    }
}
