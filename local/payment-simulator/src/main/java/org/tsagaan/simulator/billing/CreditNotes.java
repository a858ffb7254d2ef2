package org.tsagaan.simulator.billing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.payment.Addresses;
import org.tsagaan.simulator.payment.Refunds;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.wire.Listing;
import org.tsagaan.simulator.wire.Refused;
import org.tsagaan.simulator.wire.Templates;

/**
 * The life of a credit note: issued, perhaps void. On an open invoice it makes less due; on a paid
 * one it gives money back, by a refund or by another way than the provider's.
 */
public final class CreditNotes {
    private final Dues dues;
    private final Refunds refunds;
    private final Addresses addresses;

    /** Credit notes on these invoices. */
    public CreditNotes(Invoices invoices, Refunds refunds, Addresses addresses) {
        this.dues = invoices.dues();
        this.refunds = refunds;
        this.addresses = addresses;
    }

    /**
     * Issues a credit note; put and told of.
     *
     * @throws Refused 400 if the invoice is a draft or void, or not so much is left of it
     */
    public JsonObject create(Transaction transaction, JsonObject values, JsonObject invoice) {
        if (!InvoiceState.is(invoice, "open", "paid", "uncollectible")) {
            throw Refused.invalid(
                    null,
                    "invoice",
                    "Credit notes can only be created on open, paid, or uncollectible invoices."
                            + " This invoice is "
                            + Json.need(invoice, "status")
                            + ".");
        }
        JsonObject note = written(transaction, values, invoice);
        if (InvoiceState.is(invoice, "paid")) {
            giveBack(transaction, values, invoice, note);
        } else {
            makeLessDue(transaction, values, invoice, note);
        }
        transaction.put(note);
        Events.emit(transaction, "credit_note.created", note);
        return note;
    }

    private JsonObject written(Transaction transaction, JsonObject values, JsonObject invoice) {
        String of = Json.need(invoice, "id");
        JsonObject note = Templates.fresh(transaction, Kind.CREDIT_NOTE);
        String id = Json.need(note, "id");
        List.of("memo", "reason").forEach(field -> Json.copy(values, field, note));
        List.of("currency", "customer").forEach(field -> Json.copy(invoice, field, note));
        JsonElement metadata = values.get("metadata");
        if (metadata != null && metadata.isJsonObject()) {
            note.add("metadata", metadata.deepCopy());
        }
        List<JsonObject> lines = new CreditNoteLines(transaction, of).read(values);
        long amount = 0;
        for (JsonObject line : lines) {
            amount = Amounts.sum(amount, Json.number(line, "amount"));
        }
        for (String field :
                List.of(
                        "amount",
                        "subtotal",
                        "subtotal_excluding_tax",
                        "total",
                        "total_excluding_tax")) {
            note.addProperty(field, amount);
        }
        note.add("lines", Listing.whole(lines, "/v1/credit_notes/" + id + "/lines"));
        note.addProperty("invoice", of);
        int before = transaction.list(Kind.CREDIT_NOTE).where("invoice", of).oldestFirst().size();
        note.addProperty(
                "number", "%s-CN-%02d".formatted(Json.need(invoice, "number"), before + 1));
        note.addProperty("pdf", addresses.creditNote(id));
        note.addProperty("effective_at", transaction.now());
        return note;
    }

    private void makeLessDue(
            Transaction transaction, JsonObject values, JsonObject invoice, JsonObject note) {
        for (String field : List.of("refund_amount", "out_of_band_amount")) {
            if (values.has(field)) {
                throw Refused.invalid(
                        null,
                        field,
                        "You can only pass in `%s` for invoices that have been paid."
                                .formatted(field));
            }
        }
        long amount = Json.number(note, "amount");
        within(amount, Json.number(invoice, "amount_remaining"));
        note.addProperty("pre_payment_amount", amount);
        dues.reduce(transaction, invoice, amount);
    }

    private void giveBack(
            Transaction transaction, JsonObject values, JsonObject invoice, JsonObject note) {
        long amount = Json.number(note, "amount");
        long before = Json.number(invoice, "post_payment_credit_notes_amount");
        within(amount, Json.number(invoice, "amount_paid") - before);
        long refunded = Json.number(values, "refund_amount", 0);
        if (refunded + Json.number(values, "out_of_band_amount", 0) != amount) {
            throw Refused.invalid(
                    null,
                    null,
                    "The sum of refund_amount and out_of_band_amount must equal the credit note"
                            + " amount (%d). The simulator keeps no balance of customers."
                                    .formatted(amount));
        }
        note.addProperty("type", "post_payment");
        note.addProperty("post_payment_amount", amount);
        Json.copy(values, "out_of_band_amount", note);
        if (refunded > 0) {
            note.add("refunds", refund(transaction, invoice, refunded));
        }
        invoice.addProperty("post_payment_credit_notes_amount", before + amount);
        transaction.put(invoice);
        Events.emit(transaction, "invoice.updated", invoice);
    }

    private JsonArray refund(Transaction transaction, JsonObject invoice, long amount) {
        @Nullable String charge =
                Json.number(invoice, "amount_paid_off_stripe") > 0
                        ? null
                        : Json.text(Dues.intent(transaction, invoice), "latest_charge");
        if (charge == null) {
            throw Refused.invalid(
                    null,
                    "refund_amount",
                    "This invoice was not paid through a charge, so nothing of it can be"
                            + " refunded. Use out_of_band_amount instead.");
        }
        JsonObject refund =
                refunds.create(
                        transaction, transaction.need(Kind.CHARGE, charge), amount, null, null);
        JsonObject entry = new JsonObject();
        entry.addProperty("amount_refunded", amount);
        entry.add("payment_record_refund", JsonNull.INSTANCE);
        entry.addProperty("refund", Json.need(refund, "id"));
        entry.addProperty("type", "refund");
        JsonArray entries = new JsonArray();
        entries.add(entry);
        return entries;
    }

    private static void within(long amount, long most) {
        if (amount > most) {
            throw Refused.invalid(
                    null,
                    "amount",
                    "The credit note amount (%d) must not be more than can be credited (%d)."
                            .formatted(amount, most));
        }
    }

    /**
     * Takes a credit note back: what it took off the invoice is due again.
     *
     * @throws Refused 400 if it is void, gave money back, or its invoice is not open
     */
    public void cancel(Transaction transaction, JsonObject note) {
        if (Json.need(note, "status").equals("void")) {
            throw Refused.invalid(null, null, "This credit note has already been voided.");
        }
        JsonObject invoice = transaction.need(Kind.INVOICE, Json.need(note, "invoice"));
        if (Json.need(note, "type").equals("post_payment") || !InvoiceState.is(invoice, "open")) {
            throw Refused.invalid(
                    null,
                    null,
                    "You can only void credit notes that reduced the amount due of an invoice that"
                            + " is still open.");
        }
        note.addProperty("status", "void");
        note.addProperty("voided_at", transaction.now());
        transaction.put(note);
        dues.reduce(transaction, invoice, -Json.number(note, "amount"));
        Events.emit(transaction, "credit_note.voided", note);
    }
}
