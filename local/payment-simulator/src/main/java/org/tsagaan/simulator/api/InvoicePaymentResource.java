package org.tsagaan.simulator.api;

import com.google.gson.JsonObject;
import java.util.List;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Search;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Listing;

/** {@code /v1/invoice_payments}: which payment is for which invoice. */
public final class InvoicePaymentResource implements Resource {
    private static final String URL = "/v1/invoice_payments";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(URL, "invoice-payment-list", InvoicePaymentResource::list),
                Route.get(URL + "/{id}", "none", InvoicePaymentResource::retrieve));
    }

    private static Answer list(Call call) {
        Search search = call.transaction().list(Kind.INVOICE_PAYMENT);
        JsonObject payment = Json.object(call.params(), "payment");
        if (payment.has("payment_intent")) {
            search.where("_payment_intent", Json.need(payment, "payment_intent"));
        }
        Filters.apply(call, search, "invoice", "status");
        return Answer.ok(Listing.of(call, search, URL));
    }

    private static Answer retrieve(Call call) {
        return Answer.ok(call.target(Kind.INVOICE_PAYMENT, "invoice_payment"));
    }
}
