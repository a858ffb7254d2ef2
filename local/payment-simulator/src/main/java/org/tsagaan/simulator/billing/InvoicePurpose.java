package org.tsagaan.simulator.billing;

import com.google.gson.JsonObject;
import java.util.function.Consumer;
import org.tsagaan.simulator.payment.Purpose;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;

/** A payment for an invoice pays the invoice. */
public final class InvoicePurpose implements Purpose {
    @Override
    public void paid(Transaction transaction, JsonObject intent) {
        long amount = Json.number(intent, "amount_received");
        with(transaction, intent, invoice -> Settlement.paid(transaction, invoice, amount));
    }

    @Override
    public void declined(Transaction transaction, JsonObject intent) {
        with(transaction, intent, invoice -> Settlement.failed(transaction, invoice));
    }

    @Override
    public void begun(Transaction transaction, JsonObject intent) {
        // The invoice stays open until the money has come.
    }

    @Override
    public void settled(Transaction transaction, JsonObject intent, boolean succeeded) {
        if (succeeded) {
            paid(transaction, intent);
        }
    }

    private static void with(
            Transaction transaction, JsonObject intent, Consumer<JsonObject> work) {
        String invoice = Json.text(intent, "_invoice");
        if (invoice != null) {
            work.accept(transaction.need(Kind.INVOICE, invoice));
        }
    }
}
