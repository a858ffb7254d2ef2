package org.tsagaan.simulator.billing;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.payment.Addresses;
import org.tsagaan.simulator.payment.Decline;
import org.tsagaan.simulator.payment.Payments;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.time.Jobs;
import org.tsagaan.simulator.wire.InvoiceLines;
import org.tsagaan.simulator.wire.Refused;

/**
 * The life of an invoice: a draft, then open, then paid, void or uncollectible. Every step puts the
 * invoice and tells of it.
 */
public final class Invoices {
    private final Dues dues;
    private final Addresses addresses;

    /** Invoices that are paid through these payments, on pages at these addresses. */
    public Invoices(Payments payments, Addresses addresses) {
        this.dues = new Dues(payments);
        this.addresses = addresses;
    }

    Dues dues() {
        return dues;
    }

    /**
     * Gives a draft its number, its page and its payment; where nothing is due it is paid. One that
     * advances by itself is sent at once.
     *
     * @throws Refused 400 if it is no draft, is empty, or sums up to less than nothing
     */
    public void finalise(Transaction transaction, JsonObject invoice) {
        open(transaction, invoice);
        if (Json.flag(invoice, "auto_advance")) {
            Events.emit(transaction, "invoice.sent", invoice);
        }
    }

    private void open(Transaction transaction, JsonObject invoice) {
        InvoiceState.draft(
                invoice,
                null,
                null,
                "This invoice is already finalized, you can't re-finalize a non-draft invoice.");
        expectLines(transaction, invoice);
        long now = transaction.now();
        String id = Json.need(invoice, "id");
        number(transaction, invoice);
        InvoiceState.enter(invoice, "open", "finalized_at", now);
        invoice.addProperty("effective_at", now);
        invoice.addProperty("ending_balance", 0);
        invoice.add("automatically_finalizes_at", JsonNull.INSTANCE);
        invoice.addProperty("hosted_invoice_url", addresses.invoice(id));
        invoice.addProperty("invoice_pdf", addresses.invoice(id));
        Jobs.schedule(
                transaction, Jobs.Task.MARK_INVOICE_OVERDUE, id, Json.number(invoice, "due_date"));
        boolean owed = Json.number(invoice, "amount_remaining") > 0;
        if (owed) {
            dues.begin(transaction, invoice);
        }
        transaction.put(invoice);
        Events.emit(transaction, "invoice.finalized", invoice);
        if (!owed) {
            invoice.addProperty("attempted", true);
            Settlement.nothingLeft(transaction, invoice);
        }
    }

    private static void expectLines(Transaction transaction, JsonObject invoice) {
        if (InvoiceLines.items(transaction, Json.need(invoice, "id")).isEmpty()) {
            throw Refused.invalid(
                    "invoice_no_customer_line_items",
                    null,
                    "Nothing to invoice for customer: the invoice has no line items.");
        }
        if (Json.number(invoice, "total") < 0) {
            throw Refused.invalid(
                    null,
                    null,
                    "The invoice's total is negative. The simulator keeps no balance of customers"
                            + " that it could be credited to.");
        }
    }

    /** Whether a draft has what it takes to be finalised. */
    static boolean ready(Transaction transaction, JsonObject invoice) {
        boolean empty = InvoiceLines.items(transaction, Json.need(invoice, "id")).isEmpty();
        return !empty && Json.number(invoice, "total") >= 0;
    }

    /** The next number of the customer, who is written down as known at this moment. */
    private static void number(Transaction transaction, JsonObject invoice) {
        JsonObject customer = transaction.need(Kind.CUSTOMER, Json.need(invoice, "customer"));
        Drafts.address(invoice, customer);
        long next = Json.number(customer, "next_invoice_sequence");
        String prefix = Json.need(customer, "invoice_prefix");
        invoice.addProperty("number", "%s-%04d".formatted(prefix, next));
        customer.addProperty("next_invoice_sequence", next + 1);
        transaction.put(customer);
    }

    /** The prefix of a customer's numbers: eight letters and digits out of the customer's id. */
    public static String prefix(String customer) {
        return customer.substring(customer.length() - 8).toUpperCase(Locale.ROOT);
    }

    /**
     * Sends an invoice to its customer; a draft is finalised first.
     *
     * @throws Refused 400 if there is nothing to ask for any more
     */
    public void send(Transaction transaction, JsonObject invoice) {
        if (InvoiceState.is(invoice, "draft")) {
            open(transaction, invoice);
        } else if (!InvoiceState.is(invoice, "open", "uncollectible")) {
            throw Refused.invalid(
                    null,
                    null,
                    "This invoice cannot be sent right now. It has a status of "
                            + Json.need(invoice, "status")
                            + ".");
        }
        Events.emit(transaction, "invoice.sent", invoice);
    }

    /**
     * Voids an open invoice, and gives its payment up.
     *
     * @throws Refused 400 if it is not open, or its payment is processing
     */
    public void cancel(Transaction transaction, JsonObject invoice) {
        if (InvoiceState.is(invoice, "paid")) {
            throw Refused.invalid(null, null, "Invoices with `paid` payments cannot be voided.");
        }
        InvoiceState.open(invoice);
        dues.abandon(transaction, invoice, "void_invoice");
        InvoiceState.enter(invoice, "void", "voided_at", transaction.now());
        close(transaction, invoice, "invoice.voided");
    }

    /**
     * Gives up hope for an open invoice; it may still be paid.
     *
     * @throws Refused 400 if it is not open
     */
    public void writeOff(Transaction transaction, JsonObject invoice) {
        if (InvoiceState.is(invoice, "uncollectible")) {
            throw Refused.invalid(
                    null, null, "This invoice has already been marked uncollectible.");
        }
        InvoiceState.open(invoice);
        InvoiceState.enter(invoice, "uncollectible", "marked_uncollectible_at", transaction.now());
        close(transaction, invoice, "invoice.marked_uncollectible");
    }

    private static void close(Transaction transaction, JsonObject invoice, String event) {
        transaction.remove(Kind.JOB, Json.need(invoice, "id"));
        transaction.put(invoice);
        Events.emit(transaction, event, invoice);
    }

    /**
     * Makes an invoice ready to be paid: a draft is finalised first.
     *
     * @throws Refused 400 if it is paid or void
     */
    public void expectPayable(Transaction transaction, JsonObject invoice) {
        if (InvoiceState.is(invoice, "draft")) {
            finalise(transaction, invoice);
        } else if (InvoiceState.is(invoice, "paid")) {
            throw Refused.invalid(null, null, "Invoice is already paid");
        } else if (InvoiceState.is(invoice, "void")) {
            throw Refused.invalid(null, null, "Invoice is no longer payable");
        }
    }

    /** Pays what remains with this method. */
    public Optional<Decline> pay(Transaction transaction, JsonObject invoice, JsonObject method) {
        return dues.pay(transaction, invoice, method);
    }

    /** Notes that the money came by another way. */
    public void payOutOfBand(Transaction transaction, JsonObject invoice) {
        dues.abandon(transaction, invoice, "automatic");
        Settlement.outOfBand(transaction, invoice);
    }

    /** The intent by which it is paid. */
    public static JsonObject intent(Transaction transaction, JsonObject invoice) {
        return Dues.intent(transaction, invoice);
    }
}
