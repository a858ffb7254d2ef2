package org.tsagaan.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.tsagaan.payment.ProviderEvents;
import org.tsagaan.payment.Receipt;

/**
 * Receives the payment provider's events. Whatever could not be stored is answered with an error of
 * ours, and the provider sends it again; whatever is not believed is answered with an error of its
 * sender.
 */
@Path("/webhooks/payments")
@ApplicationScoped
public class PaymentWebhookResource {

    /** What became of an event. */
    public record Answer(Receipt receipt) {}

    @Inject private ProviderEvents events;

    /** Receives one event. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response receive(
            byte[] payload, @HeaderParam("Stripe-Signature") @Nullable String signature) {
        Receipt receipt = events.receive(payload, signature == null ? "" : signature);
        return Response.status(receipt == Receipt.REFUSED ? 400 : 200)
                .entity(new Answer(receipt))
                .build();
    }
}
