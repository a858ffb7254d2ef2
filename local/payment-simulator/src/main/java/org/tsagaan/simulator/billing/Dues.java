package org.tsagaan.simulator.billing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.payment.Decline;
import org.tsagaan.simulator.payment.Payments;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.wire.Templates;

/** What is due on an invoice: one payment intent for all of it, which follows what remains. */
final class Dues {
    private static final List<String> ALL_TYPES = List.of("card", "alipay", "wechat_pay");

    private final Payments payments;

    Dues(Payments payments) {
        this.payments = payments;
    }

    /** Makes the payment by which the invoice can be paid; the invoice is put. */
    void begin(Transaction transaction, JsonObject invoice) {
        long amount = Json.number(invoice, "amount_remaining");
        JsonObject values = new JsonObject();
        values.addProperty("amount", amount);
        Json.copy(invoice, "currency", values);
        Json.copy(invoice, "customer", values);
        values.addProperty("description", "Payment for Invoice");
        values.add("payment_method_types", types(invoice));
        values.addProperty("_invoice", Json.need(invoice, "id"));
        JsonObject intent = payments.create(transaction, values);
        String id = Json.need(intent, "id");
        invoice.addProperty("_payment_intent", id);
        JsonObject secret = new JsonObject();
        secret.addProperty("client_secret", Json.need(intent, "client_secret"));
        secret.addProperty("type", "payment_intent");
        invoice.add("_confirmation_secret", secret);
        transaction.put(invoice);
        JsonObject payment = Templates.fresh(transaction, Kind.INVOICE_PAYMENT);
        payment.addProperty("amount_requested", amount);
        Json.copy(invoice, "currency", payment);
        payment.addProperty("invoice", Json.need(invoice, "id"));
        payment.getAsJsonObject("payment").addProperty("payment_intent", id);
        payment.addProperty("_payment_intent", id);
        transaction.put(payment);
    }

    private static JsonArray types(JsonObject invoice) {
        JsonArray chosen =
                Json.array(Json.object(invoice, "payment_settings"), "payment_method_types");
        if (!chosen.isEmpty()) {
            return chosen.deepCopy();
        }
        JsonArray types = new JsonArray();
        ALL_TYPES.forEach(types::add);
        return types;
    }

    /**
     * Pays what remains with this method; the invoice hears of it as the purpose of its payment.
     */
    Optional<Decline> pay(Transaction transaction, JsonObject invoice, JsonObject method) {
        return payments.attempt(transaction, intent(transaction, invoice), method, null);
    }

    /** The intent of the invoice's payment. */
    static JsonObject intent(Transaction transaction, JsonObject invoice) {
        return transaction.need(Kind.PAYMENT_INTENT, Json.need(invoice, "_payment_intent"));
    }

    /**
     * Gives the invoice's payment up.
     *
     * @throws org.tsagaan.simulator.wire.Refused 400 if it is processing
     */
    void abandon(Transaction transaction, JsonObject invoice, String reason) {
        payments.cancel(transaction, intent(transaction, invoice), reason);
        Settlement.open(transaction, invoice)
                .ifPresent(
                        payment ->
                                Settlement.close(transaction, payment, "canceled", "canceled_at"));
    }

    /**
     * Makes so much less due, or more where it is below zero; the invoice is put and told of, and
     * paid where nothing is left.
     *
     * @throws org.tsagaan.simulator.wire.Refused 400 if its payment is processing
     */
    void reduce(Transaction transaction, JsonObject invoice, long amount) {
        add(invoice, "amount_due", -amount);
        add(invoice, "amount_remaining", -amount);
        add(invoice, "pre_payment_credit_notes_amount", amount);
        long left = Json.number(invoice, "amount_remaining");
        if (left == 0) {
            abandon(transaction, invoice, "automatic");
            Settlement.nothingLeft(transaction, invoice);
            return;
        }
        payments.reprice(transaction, intent(transaction, invoice), left);
        Settlement.open(transaction, invoice)
                .ifPresent(
                        payment -> {
                            payment.addProperty("amount_requested", left);
                            transaction.put(payment);
                        });
        transaction.put(invoice);
        Events.emit(transaction, "invoice.updated", invoice);
    }

    private static void add(JsonObject invoice, String field, long more) {
        invoice.addProperty(field, Json.number(invoice, field) + more);
    }
}
