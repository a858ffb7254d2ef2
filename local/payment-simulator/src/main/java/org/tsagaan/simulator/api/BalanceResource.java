package org.tsagaan.simulator.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Search;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Listing;

/** {@code /v1/balance} and {@code /v1/balance_transactions}: what the platform has, and why. */
public final class BalanceResource implements Resource {
    private static final String URL = "/v1/balance_transactions";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/balance", "none", BalanceResource::balance),
                Route.get(URL, "balance-transaction-list", BalanceResource::list),
                Route.get(URL + "/{id}", "none", BalanceResource::retrieve));
    }

    private static Answer balance(Call call) {
        JsonArray available = new JsonArray();
        JsonArray pending = new JsonArray();
        for (JsonObject balance : call.transaction().list(Kind.BALANCE).oldestFirst()) {
            available.add(sum(balance, Json.number(balance, "available")));
            pending.add(sum(balance, 0));
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("object", "balance");
        answer.add("available", available);
        answer.addProperty("livemode", false);
        answer.add("pending", pending);
        return Answer.ok(answer);
    }

    private static JsonObject sum(JsonObject balance, long amount) {
        JsonObject sum = new JsonObject();
        sum.addProperty("amount", amount);
        sum.addProperty("currency", Json.need(balance, "id"));
        JsonObject types = new JsonObject();
        types.addProperty("card", amount);
        sum.add("source_types", types);
        return sum;
    }

    private static Answer list(Call call) {
        Search search = call.transaction().list(Kind.BALANCE_TRANSACTION);
        Filters.apply(call, search, "source", "type", "currency");
        return Answer.ok(Listing.of(call, search, URL));
    }

    private static Answer retrieve(Call call) {
        return Answer.ok(call.target(Kind.BALANCE_TRANSACTION, "id"));
    }
}
