package org.tsagaan.simulator.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import org.tsagaan.simulator.payment.Addresses;
import org.tsagaan.simulator.payment.Sessions;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Search;
import org.tsagaan.simulator.time.Jobs;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Listing;
import org.tsagaan.simulator.wire.Refused;
import org.tsagaan.simulator.wire.Templates;

/** {@code /v1/checkout/sessions}: hosted pages on which a buyer pays. */
public final class CheckoutSessionResource implements Resource {
    private static final String URL = "/v1/checkout/sessions";
    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(24);

    /** The provider refuses times at the very edge; clocks differ by this much. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final Addresses addresses;

    /** Sessions shown at these addresses. */
    public CheckoutSessionResource(Sessions sessions, Addresses addresses) {
        this.sessions = sessions;
        this.addresses = addresses;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(URL, "checkout-session-create", this::create),
                Route.get(URL, "checkout-session-list", CheckoutSessionResource::list),
                Route.get(URL + "/{id}", "none", CheckoutSessionResource::retrieve),
                Route.post(
                        URL + "/{id}", "checkout-session-update", CheckoutSessionResource::update),
                Route.get(
                        URL + "/{id}/line_items", "list-items", CheckoutSessionResource::lineItems),
                Route.post(URL + "/{id}/expire", "none", this::expire));
    }

    private Answer create(Call call) {
        JsonObject params = call.params();
        call.reference(Kind.CUSTOMER, "customer");
        JsonObject session = Templates.fresh(call.transaction(), Kind.CHECKOUT_SESSION);
        String id = Json.need(session, "id");
        for (String field :
                List.of(
                        "success_url",
                        "cancel_url",
                        "client_reference_id",
                        "customer",
                        "customer_email",
                        "locale",
                        "metadata",
                        "payment_method_types",
                        "payment_method_options",
                        "submit_type",
                        "billing_address_collection")) {
            Json.copy(params, field, session);
        }
        if (!params.has("payment_method_types")) {
            session.add("payment_method_types", only("card"));
        }
        session.add("_payment_intent_data", Json.object(params, "payment_intent_data"));
        items(call, session);
        session.addProperty("expires_at", expiry(call));
        session.addProperty("url", addresses.session(id));
        call.transaction().put(session);
        Jobs.schedule(
                call.transaction(),
                Jobs.Task.EXPIRE_SESSION,
                id,
                Json.number(session, "expires_at"));
        return Answer.ok(session);
    }

    private static void items(Call call, JsonObject session) {
        JsonObject items = new LineItems(call).read();
        String currency =
                Json.need(items.getAsJsonArray("data").get(0).getAsJsonObject(), "currency");
        String asked = call.text("currency");
        if (asked != null && !asked.equals(currency)) {
            throw Refused.invalid(
                    null, "currency", "The currency differs from that of the line items.");
        }
        long total = 0;
        for (JsonElement item : items.getAsJsonArray("data")) {
            total += Json.number(item.getAsJsonObject(), "amount_total");
        }
        if (total > LineItems.LARGEST_TOTAL) {
            throw Refused.invalid(
                    "amount_too_large",
                    "line_items",
                    "The Checkout Session's total amount must be no more than "
                            + LineItems.LARGEST_TOTAL);
        }
        session.addProperty("currency", currency);
        session.addProperty("amount_subtotal", total);
        session.addProperty("amount_total", total);
        items.addProperty("url", URL + "/" + Json.need(session, "id") + "/line_items");
        session.add("_line_items", items);
    }

    private static long expiry(Call call) {
        long now = call.transaction().now();
        long expiry = Json.number(call.params(), "expires_at", now + LONGEST.toSeconds());
        long least = now + SHORTEST.minus(SLACK).toSeconds();
        long most = now + LONGEST.plus(SLACK).toSeconds();
        if (expiry < least || expiry > most) {
            throw Refused.invalid(
                    null,
                    "expires_at",
                    "The `expires_at` timestamp must be at least 30 minutes and at most 24 hours"
                            + " from Checkout Session creation.");
        }
        return expiry;
    }

    private static Answer retrieve(Call call) {
        return Answer.ok(call.target(Kind.CHECKOUT_SESSION, "session"));
    }

    private static Answer update(Call call) {
        JsonObject session = call.target(Kind.CHECKOUT_SESSION, "session");
        Metadata.merge(call, session);
        call.transaction().put(session);
        return Answer.ok(session);
    }

    private static Answer lineItems(Call call) {
        return Answer.ok(Json.object(call.target(Kind.CHECKOUT_SESSION, "session"), "_line_items"));
    }

    private static Answer list(Call call) {
        Search search = call.transaction().list(Kind.CHECKOUT_SESSION);
        Filters.apply(call, search, "payment_intent", "customer", "status");
        return Answer.ok(Listing.of(call, search, URL));
    }

    private Answer expire(Call call) {
        JsonObject session = call.target(Kind.CHECKOUT_SESSION, "session");
        sessions.expire(call.transaction(), session);
        return Answer.ok(session);
    }

    private static JsonArray only(String type) {
        JsonArray types = new JsonArray();
        types.add(type);
        return types;
    }
}
