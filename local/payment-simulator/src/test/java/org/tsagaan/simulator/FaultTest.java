package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.RateLimitException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest extends SimulatorTest {
    private static final int IMPATIENT = 2000;

    @ParameterizedTest
    @CsvSource({"timeout_before, 0", "timeout_after, 1", "reset, 0", "reset_after, 1"})
    void aLostAnswerLeavesItOpenWhetherItWasDone(String kind, int done) throws Exception {
        order(kind, 5);

        assertThatThrownBy(() -> pay(talk.client(IMPATIENT), "row"))
                .isInstanceOf(ApiConnectionException.class);

        talk.control("DELETE", "faults", "");
        assertThat(talk.stripe.v1().paymentIntents().list().getData()).hasSize(done);
        assertThat(pay("row").getStatus()).isEqualTo("succeeded");
        assertThat(talk.stripe.v1().paymentIntents().list().getData()).hasSize(1);
    }

    @Test
    void aBrokenProviderRepeatsItsFailureToTheSameKey() throws Exception {
        order("error_500", 1);

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> pay("row"))
                    .isInstanceOfSatisfying(
                            ApiException.class, e -> assertThat(e.getStatusCode()).isEqualTo(500));
        }
        assertThat(pay("another row").getStatus()).isEqualTo("succeeded");
    }

    @Test
    void itMayBreakAfterItDidTheWork() throws Exception {
        order("error_500_after", 1);

        assertThatThrownBy(() -> pay("row")).isInstanceOf(ApiException.class);

        assertThat(talk.stripe.v1().paymentIntents().list().getData()).hasSize(1);
    }

    @Test
    void tooManyRequestsMayBeTriedAgain() throws Exception {
        order("rate_limited", 1);

        assertThatThrownBy(() -> pay("row")).isInstanceOf(RateLimitException.class);
        assertThat(pay("row").getStatus()).isEqualTo("succeeded");
    }

    @Test
    void onlyWhatWasOrderedIsBefallen() throws Exception {
        talk.control(
                "POST",
                "faults",
                "{\"kind\": \"error_500\", \"method\": \"POST\", \"path\": \"/v1/refunds\"}");

        assertThat(pay("row").getStatus()).isEqualTo("succeeded");
        assertThat(talk.control("GET", "state", "").getAsJsonArray("faults")).hasSize(1);
    }

    private void order(String kind, int count) throws Exception {
        talk.control(
                "POST",
                "faults",
                "{\"kind\": \"%s\", \"method\": \"POST\", \"path\": \"/v1/payment_intents\", \"count\": %d}"
                        .formatted(kind, count));
    }

    private PaymentIntent pay(String key) throws Exception {
        return pay(talk.stripe, key);
    }

    private static PaymentIntent pay(StripeClient client, String key) throws Exception {
        return client.v1()
                .paymentIntents()
                .create(
                        Conversation.confirmed(500, "pm_card_visa").build(),
                        RequestOptions.builder().setIdempotencyKey(key).build());
    }
}
