package org.tsagaan.simulator.billing;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;

/** How an invoice comes to be paid: by a payment, elsewhere, or because nothing is left of it. */
final class Settlement {
    private Settlement() {}

    /** A payment took all that remained. */
    static void paid(Transaction transaction, JsonObject invoice, long amount) {
        tried(invoice);
        invoice.addProperty("amount_paid", amount);
        end(transaction, invoice);
        open(transaction, invoice).ifPresent(payment -> received(transaction, payment, amount));
        Events.emit(transaction, "invoice.paid", invoice);
        Events.emit(transaction, "invoice.payment_succeeded", invoice);
    }

    /** The money came by another way than the provider's. */
    static void outOfBand(Transaction transaction, JsonObject invoice) {
        long amount = Json.number(invoice, "amount_remaining");
        invoice.addProperty("amount_paid", amount);
        invoice.addProperty("amount_paid_off_stripe", amount);
        end(transaction, invoice);
        Events.emit(transaction, "invoice.paid", invoice);
    }

    /** Nothing is left to be paid. */
    static void nothingLeft(Transaction transaction, JsonObject invoice) {
        end(transaction, invoice);
        Events.emit(transaction, "invoice.paid", invoice);
    }

    /** A try to pay failed. */
    static void failed(Transaction transaction, JsonObject invoice) {
        tried(invoice);
        transaction.put(invoice);
        Events.emit(transaction, "invoice.payment_failed", invoice);
    }

    /** The payment by which the invoice can still be paid. */
    static Optional<JsonObject> open(Transaction transaction, JsonObject invoice) {
        return transaction
                .list(Kind.INVOICE_PAYMENT)
                .where("invoice", Json.need(invoice, "id"))
                .where("status", "open")
                .newest()
                .findFirst();
    }

    /** Ends a payment of an invoice, and notes when. */
    static void close(Transaction transaction, JsonObject payment, String status, String moment) {
        payment.addProperty("status", status);
        payment.getAsJsonObject("status_transitions").addProperty(moment, transaction.now());
        transaction.put(payment);
    }

    private static void received(Transaction transaction, JsonObject payment, long amount) {
        payment.addProperty("amount_paid", amount);
        close(transaction, payment, "paid", "paid_at");
        Events.emit(transaction, "invoice_payment.paid", payment);
    }

    private static void tried(JsonObject invoice) {
        invoice.addProperty("attempted", true);
        invoice.addProperty("attempt_count", Json.number(invoice, "attempt_count") + 1);
    }

    private static void end(Transaction transaction, JsonObject invoice) {
        invoice.addProperty("amount_remaining", 0);
        InvoiceState.enter(invoice, "paid", "paid_at", transaction.now());
        transaction.remove(Kind.JOB, Json.need(invoice, "id"));
        transaction.put(invoice);
    }
}
