package org.tsagaan.simulator.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.tsagaan.simulator.billing.Invoices;
import org.tsagaan.simulator.payment.Addresses;
import org.tsagaan.simulator.payment.Instruments;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Store;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.wire.InvoiceLines;

/** {@code /invoices/INVOICE}: the page on which a buyer on account reads an invoice and pays it. */
final class InvoicePages {
    private final Store store;
    private final Invoices invoices;
    private final Addresses addresses;

    InvoicePages(Store store, Invoices invoices, Addresses addresses) {
        this.store = store;
        this.invoices = invoices;
        this.addresses = addresses;
    }

    /**
     * The page itself, a button pressed ({@code step}), or an empty answer if it is no such page; a
     * draft has none yet.
     */
    Optional<PageReply> answer(PageRequest request, String id, String step) {
        return store.transact(
                transaction ->
                        transaction
                                .find(Kind.INVOICE, id)
                                .filter(invoice -> !status(invoice).equals("draft"))
                                .flatMap(invoice -> answer(transaction, request, invoice, step)));
    }

    private Optional<PageReply> answer(
            Transaction transaction, PageRequest request, JsonObject invoice, String step) {
        Words words = request.words(null);
        InvoiceView view = view(transaction, invoice, words);
        Optional<String> closed = closed(transaction, invoice);
        if (closed.isPresent()) {
            return Optional.of(
                    step.isEmpty()
                            ? PageReply.html(200, view.notice(closed.get()))
                            : back(invoice, words));
        }
        JsonObject intent = Invoices.intent(transaction, invoice);
        JsonArray types = Json.array(intent, "payment_method_types");
        if (step.isEmpty()) {
            String refusal = Refusal.sentence(words, intent);
            return Optional.of(
                    PageReply.html(200, view.payable(types, CardForm.EMPTY, List.of(), refusal)));
        }
        if (!request.method().equals("POST") || !Methods.offers(types, step)) {
            return Optional.empty();
        }
        return Optional.of(
                step.equals("card")
                        ? card(transaction, words, invoice, CardForm.of(request))
                        : wallet(transaction, words, invoice, step));
    }

    private static InvoiceView view(Transaction transaction, JsonObject invoice, Words words) {
        String id = Json.need(invoice, "id");
        return new InvoiceView(invoice, InvoiceLines.of(transaction, id), words);
    }

    /** Why nothing can be paid now: the invoice is paid or void, or its payment is under way. */
    private static Optional<String> closed(Transaction transaction, JsonObject invoice) {
        if (List.of("paid", "void").contains(status(invoice))) {
            return Optional.of(status(invoice));
        }
        return status(Invoices.intent(transaction, invoice)).equals("processing")
                ? Optional.of("processing")
                : Optional.empty();
    }

    private PageReply card(
            Transaction transaction, Words words, JsonObject invoice, CardForm form) {
        List<String> wrong = form.wrong(CardForm.month(transaction));
        JsonArray types = Json.array(Invoices.intent(transaction, invoice), "payment_method_types");
        if (!wrong.isEmpty()) {
            return PageReply.html(
                    422, view(transaction, invoice, words).payable(types, form, wrong, ""));
        }
        invoices.pay(transaction, invoice, form.method(transaction));
        JsonObject intent = Invoices.intent(transaction, invoice);
        return switch (status(intent)) {
            case "succeeded" -> back(invoice, words);
            case "requires_action" -> authorisation(intent, words);
            default ->
                    PageReply.html(
                            402,
                            view(transaction, invoice, words)
                                    .payable(
                                            types,
                                            form,
                                            List.of(),
                                            Refusal.sentence(words, intent)));
        };
    }

    private PageReply wallet(
            Transaction transaction, Words words, JsonObject invoice, String type) {
        invoices.pay(transaction, invoice, Instruments.wallet(transaction, type));
        return authorisation(Invoices.intent(transaction, invoice), words);
    }

    private PageReply authorisation(JsonObject intent, Words words) {
        String url = addresses.authorisation(Json.need(intent, "id"));
        return PageReply.see(url + "?lang=" + words.language());
    }

    private PageReply back(JsonObject invoice, Words words) {
        String url = addresses.invoice(Json.need(invoice, "id"));
        return PageReply.see(url + "?lang=" + words.language());
    }

    private static String status(JsonObject document) {
        return Json.need(document, "status");
    }
}
