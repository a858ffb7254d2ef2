package org.tsagaan.payment.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsagaan.payment.RefundState;
import org.tsagaan.payment.model.Captured;
import org.tsagaan.payment.model.ProviderFact;
import org.tsagaan.payment.model.ProviderFact.Declined;
import org.tsagaan.payment.model.ProviderFact.ForeignRefund;
import org.tsagaan.payment.model.ProviderFact.Paid;
import org.tsagaan.payment.model.ProviderFact.Refunded;
import org.tsagaan.payment.model.ProviderFact.SessionExpired;
import org.tsagaan.payment.model.ProviderFact.Unrelated;

class StripeEventsTest {

    private static final String SECRET = "whsec_of_the_test";
    private static final Instant AT = Instant.ofEpochSecond(1_795_492_800);

    private static final String SESSION =
            """
            {"id":"cs_1","object":"checkout.session","status":"%s","payment_status":"%s",
             "payment_intent":"pi_1","amount_total":12800,"currency":"cny",
             "metadata":{"payment_id":"7","attempt":"2"}}
            """;

    @Test
    void aPaidSessionSaysThatTheMoneyWasTaken() {
        assertThat(fact("checkout.session.completed", SESSION.formatted("complete", "paid")))
                .isEqualTo(new Paid(7, "pi_1", "cs_1", new Captured(12_800, "cny"), "", AT));
    }

    @Test
    void aSessionCompletedButNotPaidSaysNothingYet() {
        assertThat(fact("checkout.session.completed", SESSION.formatted("complete", "unpaid")))
                .isInstanceOf(Unrelated.class);
        assertThat(
                        fact(
                                "checkout.session.async_payment_failed",
                                SESSION.formatted("complete", "unpaid")))
                .isEqualTo(new SessionExpired(7, 2, "cs_1"));
    }

    @Test
    void anExpiredSessionNamesItsAttempt() {
        assertThat(fact("checkout.session.expired", SESSION.formatted("expired", "unpaid")))
                .isEqualTo(new SessionExpired(7, 2, "cs_1"));
    }

    @Test
    void aChargeTellsTheMethod() {
        String charge =
                """
                {"id":"ch_1","object":"charge","status":"succeeded","payment_intent":"pi_1",
                 "amount_captured":12800,"currency":"cny","metadata":{"payment_id":"7"},
                 "payment_method_details":{"type":"wechat_pay","wechat_pay":{}}}
                """;
        assertThat(fact("charge.succeeded", charge))
                .isEqualTo(
                        new Paid(7, "pi_1", null, new Captured(12_800, "cny"), "wechat_pay", AT));
    }

    @Test
    void aDeclineTellsTheIssuersReason() {
        String intent =
                """
                {"id":"pi_1","object":"payment_intent","status":"requires_payment_method",
                 "metadata":{"payment_id":"7"},
                 "last_payment_error":{"code":"card_declined","decline_code":"insufficient_funds"}}
                """;
        assertThat(fact("payment_intent.payment_failed", intent))
                .isEqualTo(new Declined(7, "insufficient_funds", AT));
    }

    @ParameterizedTest
    @CsvSource({
        "succeeded, SUCCEEDED",
        "pending, PENDING",
        "requires_action, PENDING",
        "failed, FAILED",
        "canceled, FAILED"
    })
    void aRefundTellsHowFarItIs(String status, RefundState state) {
        String refund =
                """
                {"id":"re_1","object":"refund","status":"STATUS","payment_intent":"pi_1",
                 "amount":500,"currency":"cny","metadata":{"refund_id":"9"}}
                """;
        assertThat(fact("refund.updated", refund.replace("STATUS", status)))
                .isEqualTo(new Refunded(9, "re_1", "pi_1", new Captured(500, "cny"), state, ""));
    }

    @Test
    void aRefundMadePastTheMarketIsForeign() {
        String refund =
                """
                {"id":"re_1","object":"refund","status":"succeeded","payment_intent":"pi_1",
                 "amount":500,"currency":"cny","metadata":{}}
                """;
        assertThat(fact("refund.created", refund)).isEqualTo(new ForeignRefund("re_1", "pi_1"));
    }

    @Test
    void whatIsNotOursIsUnrelated() {
        assertThat(fact("customer.created", "{\"id\":\"cus_1\",\"object\":\"customer\"}"))
                .isInstanceOf(Unrelated.class);
        assertThat(
                        fact(
                                "checkout.session.completed",
                                SESSION.formatted("complete", "paid").replace("\"7\"", "\"x'7\"")))
                .isInstanceOf(Unrelated.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "t=1", "v1=", "t=,v1=00", "t=x,v1=y", "t=1795492800,v1=00", "\u0000"})
    void aForgedOrMalformedSignatureIsRefused(String signature) {
        byte[] payload = event("checkout.session.completed", SESSION.formatted("complete", "paid"));
        assertThat(StripeEvents.read(payload, signature, SECRET)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "{}", "{\"id\":1}", "{\"object\":{}}"})
    void aMalformedBodyIsRefusedEvenWhenSigned(String body) {
        byte[] payload = body.getBytes(UTF_8);
        assertThat(StripeEvents.read(payload, signature(payload, now()), SECRET)).isEmpty();
    }

    @Test
    void anOldEventIsRefused() {
        byte[] payload = event("customer.created", "{\"id\":\"cus_1\",\"object\":\"customer\"}");
        assertThat(StripeEvents.read(payload, signature(payload, now() - 301), SECRET)).isEmpty();
        assertThat(StripeEvents.read(payload, signature(payload, now() - 200), SECRET)).isPresent();
    }

    private static ProviderFact fact(String type, String object) {
        byte[] payload = event(type, object);
        Optional<ProviderEvent> event =
                StripeEvents.read(payload, signature(payload, now()), SECRET);
        assertThat(event).isPresent();
        assertThat(event.get().id()).isEqualTo("evt_1");
        return event.get().fact();
    }

    private static byte[] event(String type, String object) {
        return """
        {"id":"evt_1","object":"event","api_version":"2026-07-29.dahlia","created":%d,
         "type":"%s","data":{"object":%s}}
        """
                .formatted(AT.getEpochSecond(), type, object)
                .getBytes(UTF_8);
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static String signature(byte[] payload, long at) {
        try {
            String signed =
                    Webhook.Util.computeHmacSha256(SECRET, at + "." + new String(payload, UTF_8));
            return "t=" + at + ",v1=" + signed;
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
