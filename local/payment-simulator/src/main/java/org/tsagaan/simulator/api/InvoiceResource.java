package org.tsagaan.simulator.api;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.tsagaan.simulator.billing.Drafts;
import org.tsagaan.simulator.billing.Invoices;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Search;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.InvoiceLines;
import org.tsagaan.simulator.wire.Listing;

/** {@code /v1/invoices}: what buyers on account are asked to pay. */
public final class InvoiceResource implements Resource {
    private static final String URL = "/v1/invoices";
    private static final List<String> SEARCHABLE =
            List.of("status", "currency", "customer", "number", "total");

    private final Invoices invoices;

    /** Invoices whose steps are taken by these. */
    public InvoiceResource(Invoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(URL, "invoice-create", InvoiceResource::create),
                Route.get(URL, "invoice-list", InvoiceResource::list),
                Route.get(
                        URL + "/search",
                        "search",
                        new MetadataSearch(Kind.INVOICE, URL + "/search", SEARCHABLE)),
                Route.get(URL + "/{id}", "none", InvoiceResource::retrieve),
                Route.post(URL + "/{id}", "invoice-update", InvoiceResource::update),
                Route.delete(URL + "/{id}", InvoiceResource::delete),
                Route.get(URL + "/{id}/lines", "list-items", InvoiceResource::lines),
                Route.post(URL + "/{id}/finalize", "invoice-finalise", this::finalise),
                Route.post(URL + "/{id}/pay", "invoice-pay", new InvoicePaying(invoices)),
                Route.post(URL + "/{id}/send", "none", step("invoice", invoices::send)),
                Route.post(URL + "/{id}/void", "none", step("id", invoices::cancel)),
                Route.post(
                        URL + "/{id}/mark_uncollectible", "none", step("id", invoices::writeOff)));
    }

    private static Answer create(Call call) {
        JsonObject customer = call.reference(Kind.CUSTOMER, "customer").orElseThrow();
        JsonObject values = call.params().deepCopy();
        values.add("metadata", new JsonObject());
        Metadata.merge(call, values);
        return Answer.ok(Drafts.create(call.transaction(), values, customer));
    }

    private static Answer update(Call call) {
        JsonObject invoice = call.target(Kind.INVOICE, "id");
        Drafts.update(call.transaction(), invoice, call.params());
        Metadata.merge(call, invoice);
        call.transaction().put(invoice);
        Events.emit(call.transaction(), "invoice.updated", invoice);
        return Answer.ok(invoice);
    }

    private static Answer delete(Call call) {
        JsonObject invoice = call.target(Kind.INVOICE, "invoice");
        Drafts.delete(call.transaction(), invoice);
        return Answers.deleted(invoice);
    }

    private Answer finalise(Call call) {
        JsonObject invoice = call.target(Kind.INVOICE, "id");
        Json.copy(call.params(), "auto_advance", invoice);
        invoices.finalise(call.transaction(), invoice);
        return Answer.ok(invoice);
    }

    private static Function<Call, Answer> step(
            String param, BiConsumer<Transaction, JsonObject> work) {
        return call -> {
            JsonObject invoice = call.target(Kind.INVOICE, param);
            work.accept(call.transaction(), invoice);
            return Answer.ok(invoice);
        };
    }

    private static Answer retrieve(Call call) {
        return Answer.ok(call.target(Kind.INVOICE, "invoice"));
    }

    private static Answer lines(Call call) {
        String id = Json.need(call.target(Kind.INVOICE, "invoice"), "id");
        List<JsonObject> all = InvoiceLines.of(call.transaction(), id);
        return Answer.ok(Listing.inOrder(call, all, InvoiceLines.url(id)));
    }

    private static Answer list(Call call) {
        Search search = call.transaction().list(Kind.INVOICE);
        Filters.apply(call, search, "customer", "status", "collection_method");
        Listing.within(search, "due_date", Json.object(call.params(), "due_date"));
        return Answer.ok(Listing.of(call, search, URL));
    }
}
