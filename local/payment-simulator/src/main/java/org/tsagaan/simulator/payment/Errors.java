package org.tsagaan.simulator.payment;

import com.google.gson.JsonObject;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Rendering;

/** Card errors as the provider words them. */
public final class Errors {
    private Errors() {}

    /** The error object of a decline. */
    static JsonObject of(Decline decline) {
        JsonObject error = new JsonObject();
        error.addProperty("code", decline.code());
        if (!decline.declineCode().isEmpty()) {
            error.addProperty("decline_code", decline.declineCode());
        }
        error.addProperty("doc_url", "https://stripe.com/docs/error-codes/" + decline.code());
        error.addProperty("message", decline.message());
        error.addProperty("type", "card_error");
        return error;
    }

    /** 402 with the intent as the decline left it. */
    public static Answer declined(Transaction transaction, JsonObject intent) {
        JsonObject error = Json.object(intent, "last_payment_error").deepCopy();
        error.add("payment_intent", Rendering.of(transaction, intent));
        JsonObject body = new JsonObject();
        body.add("error", error);
        return new Answer(402, body);
    }
}
