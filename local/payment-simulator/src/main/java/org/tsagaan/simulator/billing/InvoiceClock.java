package org.tsagaan.simulator.billing;

import com.google.gson.JsonObject;
import java.util.function.Consumer;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;

/** What becomes of invoices by the clock alone. */
public record InvoiceClock(Invoices invoices) {
    /** A draft's hour is over: it is finalised, unless it is empty or below zero. */
    public void finalise(Transaction transaction, String id) {
        when(
                transaction,
                id,
                "draft",
                invoice -> {
                    if (Invoices.ready(transaction, invoice)) {
                        invoices.finalise(transaction, invoice);
                    }
                });
    }

    /** The day on which it was due is here, and it is still open. */
    public void overdue(Transaction transaction, String id) {
        when(
                transaction,
                id,
                "open",
                invoice -> Events.emit(transaction, "invoice.overdue", invoice));
    }

    private static void when(
            Transaction transaction, String id, String status, Consumer<JsonObject> work) {
        transaction
                .find(Kind.INVOICE, id)
                .filter(invoice -> InvoiceState.is(invoice, status))
                .ifPresent(work);
    }
}
