package org.tsagaan.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Events about one payment as the provider writes and signs them. */
final class SignedEvents {

    static final String SECRET = System.getenv("MARKET_PAYMENT_WEBHOOK_SECRET");

    private final long paymentId;
    private final String intent;
    private final long fen;

    SignedEvents(long paymentId, String intent, long fen) {
        this.paymentId = paymentId;
        this.intent = intent;
        this.fen = fen;
    }

    /** An event with its signature. */
    record Sent(String payload, String signature) {

        static Sent of(String payload) {
            return new Sent(payload, sign(SECRET, Instant.now(), payload));
        }

        byte[] bytes() {
            return payload.getBytes(UTF_8);
        }
    }

    /** The three that tell of one card payment. */
    List<Sent> paid() {
        return List.of(session(), intent(), charge());
    }

    Sent session() {
        return event(
                "checkout.session.completed",
                """
                {"id":"cs_t_%2$s","object":"checkout.session","status":"complete",
                 "payment_status":"paid","payment_intent":"%2$s","amount_total":%3$d,
                 "currency":"cny","metadata":{"payment_id":"%1$d","attempt":"1"}}
                """);
    }

    Sent intent() {
        return event(
                "payment_intent.succeeded",
                """
                {"id":"%2$s","object":"payment_intent","status":"succeeded","amount":%3$d,
                 "amount_received":%3$d,"currency":"cny","metadata":{"payment_id":"%1$d"}}
                """);
    }

    Sent charge() {
        return event(
                "charge.succeeded",
                """
                {"id":"ch_t_%2$s","object":"charge","status":"succeeded","payment_intent":"%2$s",
                 "amount":%3$d,"amount_captured":%3$d,"currency":"cny",
                 "payment_method_details":{"type":"card"},"metadata":{"payment_id":"%1$d"}}
                """);
    }

    private Sent event(String type, String object) {
        String payload =
                """
                {"id":"evt_t_%s","object":"event","api_version":"2026-07-29.dahlia","created":%d,
                 "type":"%s","data":{"object":%s}}
                """
                        .formatted(
                                UUID.randomUUID(),
                                Instant.now().getEpochSecond(),
                                type,
                                object.formatted(paymentId, intent, fen));
        return Sent.of(payload);
    }

    /** The header Stripe-Signature. */
    static String sign(String secret, Instant at, String payload) {
        long seconds = at.getEpochSecond();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            byte[] code = mac.doFinal((seconds + "." + payload).getBytes(UTF_8));
            return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(code);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
