package org.tsagaan.simulator.billing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.time.Jobs;
import org.tsagaan.simulator.wire.InvoiceLines;
import org.tsagaan.simulator.wire.Refused;
import org.tsagaan.simulator.wire.Templates;

/** Invoices before they are finalised: made, changed, counted, thrown away. */
public final class Drafts {
    /** The provider finalises a draft by itself an hour after it was made. */
    private static final Duration BY_ITSELF = Duration.ofHours(1);

    private static final List<String> PLAIN =
            List.of(
                    "auto_advance",
                    "custom_fields",
                    "description",
                    "footer",
                    "statement_descriptor");

    private Drafts() {}

    /**
     * Makes a draft for this customer; put and told of.
     *
     * @throws Refused 400 if it cannot be sent, or does not say when it is due
     */
    public static JsonObject create(
            Transaction transaction, JsonObject values, JsonObject customer) {
        JsonObject invoice = Templates.fresh(transaction, Kind.INVOICE);
        long now = transaction.now();
        List.of("period_start", "period_end", "webhooks_delivered_at")
                .forEach(field -> invoice.addProperty(field, now));
        address(invoice, customer);
        if (!values.has("days_until_due") && !values.has("due_date")) {
            throw Refused.invalid(
                    null,
                    null,
                    "If invoice collection method is 'send_invoice', you must specify 'due_date'"
                            + " or 'days_until_due'.");
        }
        apply(transaction, invoice, values);
        JsonElement metadata = values.get("metadata");
        if (metadata != null && metadata.isJsonObject()) {
            invoice.add("metadata", metadata.deepCopy());
        }
        transaction.put(invoice);
        fill(transaction, invoice, values);
        count(transaction, invoice);
        transaction.put(invoice);
        Events.emit(transaction, "invoice.created", invoice);
        return invoice;
    }

    private static void fill(Transaction transaction, JsonObject invoice, JsonObject values) {
        boolean include = "include".equals(Json.text(values, "pending_invoice_items_behavior"));
        if (include && !values.has("currency")) {
            InvoiceItems.waiting(transaction, Json.need(invoice, "customer")).stream()
                    .findFirst()
                    .ifPresent(item -> Json.copy(item, "currency", invoice));
        }
        Json.copy(values, "currency", invoice);
        if (include) {
            InvoiceItems.takeIn(transaction, invoice);
        }
    }

    /** Writes down whom the invoice is for, as the customer is now. */
    static void address(JsonObject invoice, JsonObject customer) {
        if (Json.text(customer, "email") == null) {
            throw Refused.invalid(
                    null,
                    "customer",
                    "Missing email. In order to create invoices that are sent to the customer, the"
                            + " customer must have a valid email.");
        }
        invoice.addProperty("customer", Json.need(customer, "id"));
        for (String field : List.of("address", "email", "name", "phone", "tax_exempt")) {
            invoice.add("customer_" + field, customer.get(field));
        }
    }

    /**
     * Changes an invoice; what was finalised keeps all but its metadata.
     *
     * @throws Refused 400 if more than that is to be changed
     */
    public static void update(Transaction transaction, JsonObject invoice, JsonObject values) {
        for (String field : values.keySet()) {
            if (!field.equals("metadata")) {
                InvoiceState.draft(
                        invoice, null, field, "Finalized invoices can't be updated in this way");
            }
        }
        apply(transaction, invoice, values);
    }

    private static void apply(Transaction transaction, JsonObject invoice, JsonObject values) {
        PLAIN.forEach(field -> Json.copy(values, field, invoice));
        JsonObject settings = Json.object(values, "payment_settings");
        Json.copy(settings, "payment_method_types", Json.object(invoice, "payment_settings"));
        due(transaction, invoice, values);
        String id = Json.need(invoice, "id");
        if (InvoiceState.is(invoice, "draft") && values.has("auto_advance")) {
            boolean advances = Json.flag(invoice, "auto_advance");
            long at = Json.number(invoice, "created") + BY_ITSELF.toSeconds();
            invoice.addProperty("automatically_finalizes_at", advances ? Long.valueOf(at) : null);
            if (advances) {
                Jobs.schedule(transaction, Jobs.Task.FINALISE_INVOICE, id, at);
            } else {
                transaction.remove(Kind.JOB, id);
            }
        }
    }

    private static void due(Transaction transaction, JsonObject invoice, JsonObject values) {
        if (values.has("days_until_due") && values.has("due_date")) {
            throw Refused.invalid(
                    null,
                    "due_date",
                    "You may only specify one of these parameters: days_until_due, due_date.");
        }
        if (values.has("days_until_due")) {
            Duration days = Duration.ofDays(Json.number(values, "days_until_due"));
            invoice.addProperty("due_date", Json.number(invoice, "created") + days.toSeconds());
        }
        if (values.has("due_date")) {
            if (Json.number(values, "due_date") <= transaction.now()) {
                throw Refused.invalid(null, "due_date", "The due date must be in the future.");
            }
            Json.copy(values, "due_date", invoice);
        }
    }

    /** Adds a draft up anew; not put. */
    static void count(Transaction transaction, JsonObject invoice) {
        long total = 0;
        for (JsonObject item : InvoiceLines.items(transaction, Json.need(invoice, "id"))) {
            total = Amounts.sum(total, Json.number(item, "amount"));
        }
        for (String field :
                List.of("subtotal", "subtotal_excluding_tax", "total", "total_excluding_tax")) {
            invoice.addProperty(field, total);
        }
        invoice.addProperty("amount_due", Math.max(0, total));
        invoice.addProperty("amount_remaining", Math.max(0, total));
    }

    /**
     * Throws a draft away; its items stay attached to what is no more.
     *
     * @throws Refused 400 if it is no draft
     */
    public static void delete(Transaction transaction, JsonObject invoice) {
        InvoiceState.draft(invoice, null, null, "You can only delete draft invoices.");
        String id = Json.need(invoice, "id");
        transaction.remove(Kind.INVOICE, id);
        transaction.remove(Kind.JOB, id);
        Events.emit(transaction, "invoice.deleted", invoice);
    }
}
