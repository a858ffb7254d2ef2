package org.tsagaan.simulator.api;

import com.google.gson.JsonObject;
import java.util.List;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Search;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Listing;

/** {@code /v1/charges}: tries to take money; read only, but for their metadata. */
public final class ChargeResource implements Resource {
    private static final String URL = "/v1/charges";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(URL, "charge-list", ChargeResource::list),
                Route.get(URL + "/{id}", "none", ChargeResource::retrieve),
                Route.post(URL + "/{id}", "metadata-update", ChargeResource::update));
    }

    private static Answer list(Call call) {
        Search search = call.transaction().list(Kind.CHARGE);
        Filters.apply(call, search, "customer", "payment_intent", "transfer_group");
        return Answer.ok(Listing.of(call, search, URL));
    }

    private static Answer retrieve(Call call) {
        return Answer.ok(call.target(Kind.CHARGE, "id"));
    }

    private static Answer update(Call call) {
        JsonObject charge = call.target(Kind.CHARGE, "id");
        Metadata.merge(call, charge);
        call.transaction().put(charge);
        return Answer.ok(charge);
    }
}
