package org.tsagaan.simulator.api;

import com.google.gson.JsonObject;
import java.util.List;
import org.tsagaan.simulator.billing.InvoiceItems;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Search;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Listing;

/** {@code /v1/invoiceitems}: what a customer is to be invoiced for. */
public final class InvoiceItemResource implements Resource {
    private static final String URL = "/v1/invoiceitems";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(URL, "invoice-item-create", InvoiceItemResource::create),
                Route.get(URL, "invoice-item-list", InvoiceItemResource::list),
                Route.get(URL + "/{id}", "none", InvoiceItemResource::retrieve),
                Route.post(URL + "/{id}", "invoice-item-update", InvoiceItemResource::update),
                Route.delete(URL + "/{id}", InvoiceItemResource::delete));
    }

    private static Answer create(Call call) {
        call.reference(Kind.CUSTOMER, "customer");
        JsonObject values = call.params().deepCopy();
        values.add("metadata", new JsonObject());
        Metadata.merge(call, values);
        JsonObject invoice = call.reference(Kind.INVOICE, "invoice").orElse(null);
        return Answer.ok(InvoiceItems.create(call.transaction(), values, invoice));
    }

    private static Answer update(Call call) {
        JsonObject item = call.target(Kind.INVOICE_ITEM, "id");
        Metadata.merge(call, item);
        InvoiceItems.update(call.transaction(), item, call.params());
        return Answer.ok(item);
    }

    private static Answer delete(Call call) {
        JsonObject item = call.target(Kind.INVOICE_ITEM, "id");
        InvoiceItems.delete(call.transaction(), item);
        return Answers.deleted(item);
    }

    private static Answer retrieve(Call call) {
        return Answer.ok(call.target(Kind.INVOICE_ITEM, "id"));
    }

    private static Answer list(Call call) {
        Search search = call.transaction().list(Kind.INVOICE_ITEM);
        Filters.apply(call, search, "invoice", "customer");
        if (call.has("pending")) {
            boolean pending = Json.flag(call.params(), "pending");
            search.matching(item -> (Json.text(item, "invoice") == null) == pending);
        }
        Listing.within(search, "date", Json.object(call.params(), "created"));
        call.params().remove("created");
        return Answer.ok(Listing.of(call, search, URL));
    }
}
