package org.tsagaan.simulator.control;

import com.google.gson.JsonObject;
import java.time.InstantSource;
import org.tsagaan.simulator.event.Endpoint;
import org.tsagaan.simulator.event.Signature;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Store;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.wire.Rendering;
import org.tsagaan.simulator.wire.Templates;

/** Sends events that the market must not believe; nothing of them is kept. */
final class Forger {
    private static final long STALE_SECONDS = 3600;

    private final Store store;
    private final Endpoint endpoint;
    private final InstantSource real;

    Forger(Store store, Endpoint endpoint, InstantSource real) {
        this.store = store;
        this.endpoint = endpoint;
        this.real = real;
    }

    /** Sends one as ordered, and returns the market's HTTP status. */
    int forge(JsonObject order) throws InterruptedException {
        JsonObject event = store.transact(transaction -> event(transaction, order));
        String payload = Json.write(event);
        String how = Json.text(order, "signature");
        long now = real.instant().getEpochSecond();
        String signature =
                switch (how == null ? "none" : how) {
                    case "none" -> "";
                    case "wrong" -> Signature.header("whsec_forged", now, payload);
                    case "stale" -> stale(event, payload);
                    case "tampered" -> endpoint.sign(event, payload + " ");
                    case "malformed" -> "t=now,v1=\u00e9,,=";
                    default ->
                            throw new Order.Unclear(
                                    "signature: none, wrong, stale, tampered or malformed");
                };
        return endpoint.send(payload, signature);
    }

    private String stale(JsonObject event, String payload) {
        return endpoint.sign(event, payload, real.instant().getEpochSecond() - STALE_SECONDS);
    }

    private static JsonObject event(Transaction transaction, JsonObject order) {
        JsonObject event = Templates.fresh(transaction, Kind.EVENT);
        String type = Json.text(order, "type");
        event.addProperty("type", type == null ? "checkout.session.completed" : type);
        String session = Json.text(order, "session");
        JsonObject object = Json.object(order, "object").deepCopy();
        if (session != null) {
            object =
                    transaction
                            .find(Kind.CHECKOUT_SESSION, session)
                            .orElseThrow(() -> new Order.Unclear("no such session: " + session));
            object.addProperty("status", "complete");
            object.addProperty("payment_status", "paid");
        }
        event.getAsJsonObject("data").add("object", Rendering.of(transaction, object));
        return event;
    }
}
