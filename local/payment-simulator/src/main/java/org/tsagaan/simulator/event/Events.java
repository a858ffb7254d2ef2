package org.tsagaan.simulator.event;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.wire.Rendering;
import org.tsagaan.simulator.wire.Templates;

/** Writes events, in the same transaction as the change they tell of. */
public final class Events {
    private Events() {}

    /** Notes that this happened to the document, and that the market must hear of it. */
    public static void emit(Transaction transaction, String type, JsonObject document) {
        emit(transaction, type, document, null);
    }

    /** The same, for something that belongs to a connected account. */
    public static void emit(
            Transaction transaction, String type, JsonObject document, @Nullable String account) {
        JsonObject event = Templates.fresh(transaction, Kind.EVENT);
        event.addProperty("type", type);
        event.getAsJsonObject("data").add("object", Rendering.of(transaction, document));
        JsonObject request = event.getAsJsonObject("request");
        request.addProperty("id", transaction.requestId());
        request.addProperty("idempotency_key", transaction.idempotencyKey());
        if (account != null) {
            event.addProperty("account", account);
        }
        transaction.put(event);
        JsonObject delivery = new JsonObject();
        delivery.addProperty("object", Kind.DELIVERY.object());
        delivery.addProperty("id", Json.need(event, "id"));
        transaction.put(delivery);
    }
}
