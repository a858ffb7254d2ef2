package org.tsagaan.simulator.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Search;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Listing;

/** {@code /v1/events}: what happened, for those who lost a webhook. */
public final class EventResource implements Resource {
    private static final String URL = "/v1/events";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(URL, "event-list", EventResource::list),
                Route.get(URL + "/{id}", "none", EventResource::retrieve));
    }

    private static Answer list(Call call) {
        Search search = call.transaction().list(Kind.EVENT);
        Filters.apply(call, search, "type");
        JsonArray types = Json.array(call.params(), "types");
        if (!types.isEmpty()) {
            search.matching(e -> types.contains(new JsonPrimitive(Json.need(e, "type"))));
        }
        if (call.has("delivery_success")) {
            boolean delivered = Json.flag(call.params(), "delivery_success");
            search.matching(e -> pending(call, Json.need(e, "id")) != delivered);
        }
        return Answer.ok(Listing.of(call, search, URL));
    }

    private static boolean pending(Call call, String event) {
        return call.transaction().find(Kind.DELIVERY, event).isPresent();
    }

    private static Answer retrieve(Call call) {
        return Answer.ok(call.target(Kind.EVENT, "id"));
    }
}
