package org.tsagaan.simulator.billing;

import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.wire.Refused;

/** Guards steps that only some states of an invoice allow. */
final class InvoiceState {
    private InvoiceState() {}

    /** Whether the invoice is in one of these states. */
    static boolean is(JsonObject invoice, String... statuses) {
        return List.of(statuses).contains(Json.need(invoice, "status"));
    }

    /**
     * Passes where the invoice is a draft.
     *
     * @throws Refused 400 with this code, parameter and message otherwise
     */
    static void draft(
            JsonObject invoice, @Nullable String code, @Nullable String param, String message) {
        if (!is(invoice, "draft")) {
            throw Refused.invalid(code, param, message);
        }
    }

    /**
     * Passes where the invoice is open.
     *
     * @throws Refused 400 otherwise
     */
    static void open(JsonObject invoice) {
        if (!is(invoice, "open")) {
            throw Refused.invalid(
                    null, null, "You can only pass in open invoices. This invoice isn't open.");
        }
    }

    /** Enters a state, and notes when. */
    static void enter(JsonObject invoice, String status, String moment, long now) {
        invoice.addProperty("status", status);
        JsonObject transitions = Json.object(invoice, "status_transitions").deepCopy();
        transitions.addProperty(moment, now);
        invoice.add("status_transitions", transitions);
    }
}
