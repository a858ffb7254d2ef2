package org.tsagaan.simulator.api;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.tsagaan.simulator.payment.Transfers;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Search;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Listing;
import org.tsagaan.simulator.wire.Refused;

/** {@code /v1/transfers}, and their reversals: what sellers are paid. */
public final class TransferResource implements Resource {
    private static final String URL = "/v1/transfers";
    private static final String REVERSALS = URL + "/{id}/reversals";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(URL, "transfer-create", TransferResource::create),
                Route.get(URL, "transfer-list", TransferResource::list),
                Route.get(URL + "/{id}", "none", TransferResource::retrieve),
                Route.post(URL + "/{id}", "transfer-update", TransferResource::update),
                Route.post(REVERSALS, "transfer-reversal-create", TransferResource::reverse),
                Route.get(REVERSALS, "list-items", TransferResource::listReversals),
                Route.get(REVERSALS + "/{rid}", "none", TransferResource::retrieveReversal));
    }

    private static Answer create(Call call) {
        String destination = Json.need(call.params(), "destination");
        if (call.transaction().find(Kind.ACCOUNT, destination).isEmpty()) {
            throw Refused.invalid(
                    "resource_missing",
                    "destination",
                    "No such destination: '" + destination + "'");
        }
        Optional<JsonObject> charge = call.reference(Kind.CHARGE, "source_transaction");
        return Answer.ok(Transfers.create(call.transaction(), call.params(), charge.orElse(null)));
    }

    private static Answer list(Call call) {
        Search search = call.transaction().list(Kind.TRANSFER);
        Filters.apply(call, search, "destination", "transfer_group");
        return Answer.ok(Listing.of(call, search, URL));
    }

    private static Answer retrieve(Call call) {
        return Answer.ok(call.target(Kind.TRANSFER, "transfer"));
    }

    private static Answer update(Call call) {
        JsonObject transfer = call.target(Kind.TRANSFER, "transfer");
        Json.copy(call.params(), "description", transfer);
        Metadata.merge(call, transfer);
        call.transaction().put(transfer);
        return Answer.ok(transfer);
    }

    private static Answer reverse(Call call) {
        JsonObject transfer = call.target(Kind.TRANSFER, "id");
        Long wanted =
                call.has("amount") ? Long.valueOf(Json.number(call.params(), "amount")) : null;
        JsonObject reversal = Transfers.reverse(call.transaction(), transfer, wanted);
        Metadata.merge(call, reversal);
        call.transaction().put(reversal);
        return Answer.ok(reversal);
    }

    private static Answer listReversals(Call call) {
        String id = Json.need(call.target(Kind.TRANSFER, "id"), "id");
        Search search = call.transaction().list(Kind.TRANSFER_REVERSAL).where("transfer", id);
        return Answer.ok(Listing.of(call, search, URL + "/" + id + "/reversals"));
    }

    private static Answer retrieveReversal(Call call) {
        JsonObject transfer = call.target(Kind.TRANSFER, "transfer");
        JsonObject reversal = call.target(Kind.TRANSFER_REVERSAL, "id", 1);
        if (!Json.need(reversal, "transfer").equals(Json.need(transfer, "id"))) {
            throw Refused.missing(Kind.TRANSFER_REVERSAL, Json.need(reversal, "id"), "id");
        }
        return Answer.ok(reversal);
    }
}
