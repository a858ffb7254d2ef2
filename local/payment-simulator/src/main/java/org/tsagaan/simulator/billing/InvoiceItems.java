package org.tsagaan.simulator.billing;

import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.store.Ids;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.wire.InvoiceLines;
import org.tsagaan.simulator.wire.Refused;
import org.tsagaan.simulator.wire.Templates;

/**
 * What invoices are about. An item is put on a draft, or waits for a draft of its customer to take
 * it in; it can be changed until its invoice is finalised.
 */
public final class InvoiceItems {
    private static final int MOST = 250;

    private InvoiceItems() {}

    /**
     * Makes an item out of these values; put and told of.
     *
     * @param invoice the draft it is put on, null where it waits
     * @throws Refused 400 if the invoice is another customer's, in another currency or no draft
     */
    public static JsonObject create(
            Transaction transaction, JsonObject values, @Nullable JsonObject invoice) {
        JsonObject item = Templates.fresh(transaction, Kind.INVOICE_ITEM);
        for (String field : List.of("customer", "currency", "description", "period", "metadata")) {
            Json.copy(values, field, item);
        }
        item.addProperty("date", transaction.now());
        if (!values.has("period")) {
            JsonObject period = new JsonObject();
            period.addProperty("end", transaction.now());
            period.addProperty("start", transaction.now());
            item.add("period", period);
        }
        Amounts.price(values, item);
        if (invoice != null) {
            join(transaction, item, invoice);
        }
        transaction.put(item);
        Events.emit(transaction, "invoiceitem.created", item);
        recount(transaction, invoice);
        return item;
    }

    /**
     * Changes an item; put, and its draft counted anew.
     *
     * @throws Refused 400 if its invoice is no draft any more
     */
    public static void update(Transaction transaction, JsonObject item, JsonObject values) {
        @Nullable JsonObject invoice = editable(transaction, item);
        if (values.has("amount") || values.has("unit_amount_decimal") || values.has("quantity")) {
            Amounts.price(values, item);
        }
        Json.copy(values, "description", item);
        Json.copy(values, "period", item);
        transaction.put(item);
        recount(transaction, invoice);
    }

    /**
     * Removes an item.
     *
     * @throws Refused 400 if its invoice is no draft any more
     */
    public static void delete(Transaction transaction, JsonObject item) {
        @Nullable JsonObject invoice = editable(transaction, item);
        transaction.remove(Kind.INVOICE_ITEM, Json.need(item, "id"));
        Events.emit(transaction, "invoiceitem.deleted", item);
        recount(transaction, invoice);
    }

    /** Puts on a draft all that waits for its customer in its currency. */
    static void takeIn(Transaction transaction, JsonObject invoice) {
        String currency = Json.need(invoice, "currency");
        for (JsonObject item : waiting(transaction, Json.need(invoice, "customer"))) {
            if (Json.need(item, "currency").equals(currency)) {
                join(transaction, item, invoice);
                transaction.put(item);
            }
        }
    }

    /** What waits for an invoice of this customer, the oldest first. */
    static List<JsonObject> waiting(Transaction transaction, String customer) {
        return transaction
                .list(Kind.INVOICE_ITEM)
                .where("customer", customer)
                .matching(item -> Json.text(item, "invoice") == null)
                .oldestFirst();
    }

    private static void join(Transaction transaction, JsonObject item, JsonObject invoice) {
        InvoiceState.draft(
                invoice,
                "invoice_not_editable",
                "invoice",
                "Invalid invoice: This invoice is no longer editable");
        for (String field : List.of("customer", "currency")) {
            if (!Json.need(item, field).equals(Json.need(invoice, field))) {
                throw Refused.invalid(
                        null,
                        field,
                        "The %s of the invoice item must be that of the invoice (%s)."
                                .formatted(field, Json.need(invoice, field)));
            }
        }
        String id = Json.need(invoice, "id");
        if (InvoiceLines.items(transaction, id).size() >= MOST) {
            throw Refused.invalid(
                    null, "invoice", "An invoice can have at most " + MOST + " items.");
        }
        item.addProperty("invoice", id);
        item.addProperty("_line", Ids.next("il_"));
    }

    private static @Nullable JsonObject editable(Transaction transaction, JsonObject item) {
        @Nullable String id = Json.text(item, "invoice");
        if (id == null) {
            return null;
        }
        JsonObject invoice = transaction.find(Kind.INVOICE, id).orElse(null);
        if (invoice != null) {
            InvoiceState.draft(
                    invoice,
                    "invoice_not_editable",
                    "invoiceitem",
                    "This invoice item is on a finalized invoice and can no longer be changed.");
        }
        return invoice;
    }

    private static void recount(Transaction transaction, @Nullable JsonObject invoice) {
        if (invoice != null) {
            Drafts.count(transaction, invoice);
            transaction.put(invoice);
            Events.emit(transaction, "invoice.updated", invoice);
        }
    }
}
