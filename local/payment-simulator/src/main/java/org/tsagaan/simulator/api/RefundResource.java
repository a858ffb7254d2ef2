package org.tsagaan.simulator.api;

import com.google.gson.JsonObject;
import java.util.List;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.payment.Refunds;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Search;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Listing;
import org.tsagaan.simulator.wire.Refused;

/** {@code /v1/refunds}: money given back. */
public final class RefundResource implements Resource {
    private static final String URL = "/v1/refunds";

    private final Refunds refunds;

    /** Refunds that end as these say. */
    public RefundResource(Refunds refunds) {
        this.refunds = refunds;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(URL, "refund-create", this::create),
                Route.get(URL, "refund-list", RefundResource::list),
                Route.get(URL + "/{id}", "none", RefundResource::retrieve),
                Route.post(URL + "/{id}", "metadata-update", RefundResource::update));
    }

    private Answer create(Call call) {
        JsonObject charge = charge(call);
        Long wanted =
                call.has("amount") ? Long.valueOf(Json.number(call.params(), "amount")) : null;
        return Answer.ok(
                refunds.create(
                        call.transaction(),
                        charge,
                        wanted,
                        call.text("reason"),
                        call.params().get("metadata")));
    }

    private static JsonObject charge(Call call) {
        if (call.has("charge") == call.has("payment_intent")) {
            throw Refused.invalid(
                    call.has("charge") ? null : "parameter_missing",
                    null,
                    "One of the following params should be provided for this request:"
                            + " payment_intent or charge.");
        }
        String id = call.text("charge");
        if (id != null) {
            return find(call, Kind.CHARGE, id, "charge");
        }
        String intentId = Json.need(call.params(), "payment_intent");
        JsonObject intent = find(call, Kind.PAYMENT_INTENT, intentId, "payment_intent");
        String latest = Json.text(intent, "latest_charge");
        if (!"succeeded".equals(Json.text(intent, "status")) || latest == null) {
            throw Refused.invalid(
                    null,
                    "payment_intent",
                    "This PaymentIntent (%s) does not have a successful charge to refund."
                            .formatted(intentId));
        }
        return call.transaction().need(Kind.CHARGE, latest);
    }

    private static JsonObject find(Call call, Kind kind, String id, String param) {
        return call.transaction()
                .find(kind, id)
                .orElseThrow(() -> Refused.missing(kind, id, param));
    }

    private static Answer list(Call call) {
        Search search = call.transaction().list(Kind.REFUND);
        Filters.apply(call, search, "charge", "payment_intent");
        return Answer.ok(Listing.of(call, search, URL));
    }

    private static Answer retrieve(Call call) {
        return Answer.ok(call.target(Kind.REFUND, "id"));
    }

    private static Answer update(Call call) {
        JsonObject refund = call.target(Kind.REFUND, "id");
        Metadata.merge(call, refund);
        call.transaction().put(refund);
        Events.emit(call.transaction(), "refund.updated", refund);
        return Answer.ok(refund);
    }
}
