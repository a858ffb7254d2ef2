package org.tsagaan.simulator.payment;

import com.google.gson.JsonObject;
import java.util.List;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.wire.Refused;

/** Guards steps that only some states allow. */
final class Expect {
    private Expect() {}

    /**
     * Passes where the intent is in one of these states.
     *
     * @throws Refused 400 {@code payment_intent_unexpected_state} otherwise
     */
    static void status(JsonObject intent, String step, String... allowed) {
        String status = Json.need(intent, "status");
        if (!List.of(allowed).contains(status)) {
            throw Refused.invalid(
                    "payment_intent_unexpected_state",
                    "intent",
                    ("You cannot %s this PaymentIntent because it has a status of %s. Only a"
                         + " PaymentIntent with one of the following statuses may be used: %s.")
                            .formatted(step, status, String.join(", ", allowed)));
        }
    }
}
