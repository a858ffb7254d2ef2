package org.tsagaan.simulator.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Listing;
import org.tsagaan.simulator.wire.Templates;

/**
 * {@code /v1/accounts}: sellers' connected accounts. They are ready at once: nobody is examined.
 */
public final class AccountResource implements Resource {
    private static final String URL = "/v1/accounts";
    private static final List<String> PLAIN =
            List.of("type", "country", "email", "default_currency", "business_type");

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(URL, "account-create", AccountResource::create),
                Route.get(URL, "list", AccountResource::list),
                Route.get(URL + "/{id}", "none", AccountResource::retrieve),
                Route.post(URL + "/{id}", "account-update", AccountResource::update));
    }

    private static Answer create(Call call) {
        JsonObject account = Templates.fresh(call.transaction(), Kind.ACCOUNT);
        String id = Json.need(account, "id");
        account.getAsJsonObject("external_accounts")
                .addProperty("url", URL + "/" + id + "/external_accounts");
        if (!call.has("type") && call.has("controller")) {
            account.addProperty("type", "none");
        }
        return saved(call, account);
    }

    private static Answer update(Call call) {
        return saved(call, call.target(Kind.ACCOUNT, "account"));
    }

    private static Answer saved(Call call, JsonObject account) {
        PLAIN.forEach(field -> Json.copy(call.params(), field, account));
        overlay(call, account, "business_profile");
        if (call.has("company")) {
            overlay(call, account, "company");
        }
        Metadata.merge(call, account);
        call.transaction().put(account);
        Events.emit(call.transaction(), "account.updated", account, Json.need(account, "id"));
        return Answer.ok(account);
    }

    private static void overlay(Call call, JsonObject account, String field) {
        JsonObject whole = Json.object(account, field).deepCopy();
        for (Map.Entry<String, JsonElement> part : Json.object(call.params(), field).entrySet()) {
            whole.add(part.getKey(), part.getValue());
        }
        account.add(field, whole);
    }

    private static Answer retrieve(Call call) {
        return Answer.ok(call.target(Kind.ACCOUNT, "account"));
    }

    private static Answer list(Call call) {
        return Answer.ok(Listing.of(call, call.transaction().list(Kind.ACCOUNT), URL));
    }
}
