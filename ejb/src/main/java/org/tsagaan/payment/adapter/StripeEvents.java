package org.tsagaan.payment.adapter;

import com.stripe.exception.EventDataObjectDeserializationException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Charge;
import com.stripe.model.Event;
import com.stripe.model.EventDataObjectDeserializer;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.StripeObject;
import com.stripe.model.checkout.Session;
import com.stripe.net.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.tsagaan.payment.model.ProviderFact;
import org.tsagaan.payment.model.ProviderFact.Unrelated;

/** Reads the provider's events, and believes only those it signed within the last five minutes. */
@ApplicationScoped
public class StripeEvents {

    private static final Logger LOG = System.getLogger(StripeEvents.class.getName());

    @Inject private PaymentSettings settings;

    /**
     * Reads one event.
     *
     * @return empty when it is forged, stale, or unreadable
     */
    public Optional<ProviderEvent> read(byte[] payload, String signature) {
        Optional<String> secret = settings.webhookSecret();
        if (secret.isEmpty()) {
            LOG.log(Level.ERROR, "market.payment.webhook.secret is not set: no event is believed");
            return Optional.empty();
        }
        return read(payload, signature, secret.get());
    }

    static Optional<ProviderEvent> read(byte[] payload, String signature, String secret) {
        try {
            String text = new String(payload, StandardCharsets.UTF_8);
            Event event = Webhook.constructEvent(text, signature, secret);
            Instant at = Instant.ofEpochSecond(event.getCreated());
            return Optional.of(new ProviderEvent(event.getId(), event.getType(), at, fact(event)));
        } catch (SignatureVerificationException | EventDataObjectDeserializationException refused) {
            LOG.log(Level.WARNING, "Event refused: {0}", refused.getMessage());
        } catch (RuntimeException malformed) {
            LOG.log(Level.WARNING, "Malformed event refused: {0}", malformed.toString());
        }
        return Optional.empty();
    }

    private static ProviderFact fact(Event event) throws EventDataObjectDeserializationException {
        Instant at = Instant.ofEpochSecond(event.getCreated());
        return switch (event.getType()) {
            case "checkout.session.completed",
                    "checkout.session.async_payment_succeeded",
                    "checkout.session.expired" ->
                    StripeFacts.of((Session) object(event), at);
            case "checkout.session.async_payment_failed" ->
                    StripeFacts.failedLater((Session) object(event));
            case "payment_intent.succeeded", "payment_intent.payment_failed" ->
                    StripeFacts.of((PaymentIntent) object(event), at);
            case "charge.succeeded" -> StripeFacts.of((Charge) object(event), at);
            case "refund.created", "refund.updated", "refund.failed", "charge.refund.updated" ->
                    StripeFacts.of((Refund) object(event));
            default -> new Unrelated();
        };
    }

    /** An account may be pinned to another version of Stripe's API; what we read is in all. */
    private static StripeObject object(Event event) throws EventDataObjectDeserializationException {
        EventDataObjectDeserializer data = event.getDataObjectDeserializer();
        Optional<StripeObject> object = data.getObject();
        return object.isPresent() ? object.get() : data.deserializeUnsafe();
    }
}
