package org.tsagaan.simulator.api;

import com.google.gson.JsonObject;
import java.util.List;
import org.tsagaan.simulator.billing.Invoices;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Search;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Listing;
import org.tsagaan.simulator.wire.Templates;

/** {@code /v1/customers}: who buys, and who is invoiced. */
public final class CustomerResource implements Resource {
    private static final String URL = "/v1/customers";
    private static final List<String> PLAIN =
            List.of(
                    "email",
                    "name",
                    "description",
                    "phone",
                    "address",
                    "preferred_locales",
                    "tax_exempt");

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(URL, "customer-create", CustomerResource::create),
                Route.get(URL, "customer-list", CustomerResource::list),
                Route.get(URL + "/{id}", "none", CustomerResource::retrieve),
                Route.post(URL + "/{id}", "customer-create", CustomerResource::update));
    }

    private static Answer create(Call call) {
        JsonObject customer = Templates.fresh(call.transaction(), Kind.CUSTOMER);
        String prefix = Invoices.prefix(Json.need(customer, "id"));
        customer.addProperty("invoice_prefix", prefix);
        return saved(call, customer, "customer.created");
    }

    private static Answer update(Call call) {
        return saved(call, call.target(Kind.CUSTOMER, "customer"), "customer.updated");
    }

    private static Answer saved(Call call, JsonObject customer, String event) {
        PLAIN.forEach(field -> Json.copy(call.params(), field, customer));
        JsonObject address = Json.object(customer, "address");
        if (!address.isEmpty()) {
            for (String part :
                    List.of("city", "country", "line1", "line2", "postal_code", "state")) {
                if (!address.has(part)) {
                    address.add(part, null);
                }
            }
        }
        Metadata.merge(call, customer);
        call.transaction().put(customer);
        Events.emit(call.transaction(), event, customer);
        return Answer.ok(customer);
    }

    private static Answer retrieve(Call call) {
        return Answer.ok(call.target(Kind.CUSTOMER, "customer"));
    }

    private static Answer list(Call call) {
        Search search = call.transaction().list(Kind.CUSTOMER);
        Filters.apply(call, search, "email");
        return Answer.ok(Listing.of(call, search, URL));
    }
}
