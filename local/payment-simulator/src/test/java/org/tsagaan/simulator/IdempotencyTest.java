package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class IdempotencyTest extends SimulatorTest {
    @Test
    void theSameKeyGivesTheSameAnswerAlsoAfterARestart() throws Exception {
        PaymentIntent first = pay("row-1", 500, "pm_card_visa");
        PaymentIntent second = pay("row-1", 500, "pm_card_visa");
        talk.restart();
        PaymentIntent third = pay("row-1", 500, "pm_card_visa");

        assertThat(second.getLastResponse().body()).isEqualTo(first.getLastResponse().body());
        assertThat(third.getLastResponse().body()).isEqualTo(first.getLastResponse().body());
        assertThat(third.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .hasValue("true");
        assertThat(talk.stripe.v1().paymentIntents().list().getData()).hasSize(1);
    }

    @Test
    void aDeclineIsReplayedToo() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> pay("row-2", 500, "pm_card_chargeDeclined"))
                    .isInstanceOf(CardException.class);
        }

        assertThat(talk.stripe.v1().charges().list().getData()).hasSize(1);
    }

    @Test
    void aRefusalInTheDoingIsReplayedThoughItWouldSucceedNow() throws Exception {
        PaymentIntent paid = talk.paid(100, "pm_card_visa");
        RefundCreateParams tooMuch =
                RefundCreateParams.builder().setPaymentIntent(paid.getId()).setAmount(101L).build();

        for (int i = 0; i < 2; i++) {
            assertRefused(
                    () -> talk.stripe.v1().refunds().create(tooMuch, key("row-3")),
                    400,
                    null,
                    "amount");
        }
    }

    @Test
    void theSameKeyWithOtherParametersIsRefused() throws Exception {
        pay("row-4", 500, "pm_card_visa");

        assertThatThrownBy(() -> pay("row-4", 501, "pm_card_visa"))
                .isInstanceOfSatisfying(
                        IdempotencyException.class,
                        e -> {
                            assertThat(e.getStatusCode()).isEqualTo(400);
                            assertThat(e.getStripeError().getType()).isEqualTo("idempotency_error");
                        });
    }

    @Test
    void wrongParametersDoNotUseTheKeyUp() throws Exception {
        assertRefused(
                () -> pay("row-5", -1, "pm_card_visa"), 400, "parameter_invalid_integer", "amount");

        assertThat(pay("row-5", 500, "pm_card_visa").getStatus()).isEqualTo("succeeded");
    }

    @Test
    void theKeyIsForgottenAfterADay() throws Exception {
        PaymentIntent first = pay("row-6", 500, "pm_card_visa");
        talk.control("POST", "clock", "{\"advance_seconds\": 86401}");

        assertThat(pay("row-6", 500, "pm_card_visa").getId()).isNotEqualTo(first.getId());
    }

    @Test
    void ofManyAtTheSameTimeOneIsCarriedOut() throws Exception {
        int clients = 16;
        List<String> outcomes = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            Callable<String> call = this::payOnce;
            for (Future<String> outcome : pool.invokeAll(Collections.nCopies(clients, call))) {
                outcomes.add(outcome.get());
            }
        }

        assertThat(outcomes).contains("succeeded").isSubsetOf("succeeded", "in use");
        assertThat(talk.stripe.v1().paymentIntents().list().getData()).hasSize(1);
    }

    private String payOnce() throws Exception {
        try {
            return pay("row-7", 500, "pm_card_visa").getStatus();
        } catch (StripeException e) {
            assertThat(e.getStatusCode()).isEqualTo(409);
            return "in use";
        }
    }

    private PaymentIntent pay(String key, long amount, String method) throws Exception {
        return talk.stripe
                .v1()
                .paymentIntents()
                .create(Conversation.confirmed(amount, method).build(), key(key));
    }

    private static RequestOptions key(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }
}
