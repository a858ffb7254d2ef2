package org.tsagaan.simulator.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.tsagaan.simulator.payment.Decline;
import org.tsagaan.simulator.payment.Errors;
import org.tsagaan.simulator.payment.Instruments;
import org.tsagaan.simulator.payment.Payments;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Search;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Listing;
import org.tsagaan.simulator.wire.Refused;

/** {@code /v1/payment_intents}: payments, from the intent to the money. */
public final class PaymentIntentResource implements Resource {
    private static final String URL = "/v1/payment_intents";
    private static final List<String> SEARCHABLE =
            List.of("status", "currency", "customer", "amount");

    private final Payments payments;

    /** Intents whose steps are taken by these payments. */
    public PaymentIntentResource(Payments payments) {
        this.payments = payments;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(URL, "payment-intent-create", this::create),
                Route.get(URL, "payment-intent-list", PaymentIntentResource::list),
                Route.get(
                        URL + "/search",
                        "search",
                        new MetadataSearch(Kind.PAYMENT_INTENT, URL + "/search", SEARCHABLE)),
                Route.get(URL + "/{id}", "client-secret", PaymentIntentResource::retrieve),
                Route.post(URL + "/{id}", "payment-intent-update", PaymentIntentResource::update),
                Route.post(URL + "/{id}/confirm", "payment-intent-confirm", this::confirm),
                Route.post(URL + "/{id}/cancel", "payment-intent-cancel", this::cancel));
    }

    private Answer create(Call call) {
        JsonObject params = call.params();
        call.reference(Kind.CUSTOMER, "customer");
        boolean automatic = Json.flag(Json.object(params, "automatic_payment_methods"), "enabled");
        if (automatic && params.has("payment_method_types")) {
            throw Refused.invalid(
                    null,
                    "payment_method_types",
                    "You may only specify one of these parameters: automatic_payment_methods,"
                            + " payment_method_types.");
        }
        JsonObject values = params.deepCopy();
        if (!params.has("payment_method_types")) {
            values.add("payment_method_types", allTypes());
        }
        JsonObject intent = payments.create(call.transaction(), values);
        if (!params.has("payment_method_types")) {
            intent.add(
                    "automatic_payment_methods",
                    Json.read("{'allow_redirects':'always','enabled':true}"));
        }
        Json.copy(params, "payment_method_options", intent);
        setMethod(call, intent);
        call.transaction().put(intent);
        return Json.flag(params, "confirm") ? tried(call, intent) : Answer.ok(intent);
    }

    private Answer confirm(Call call) {
        JsonObject intent = call.target(Kind.PAYMENT_INTENT, "intent");
        Json.copy(call.params(), "receipt_email", intent);
        Json.copy(call.params(), "payment_method_types", intent);
        setMethod(call, intent);
        return tried(call, intent);
    }

    private static void setMethod(Call call, JsonObject intent) {
        String name = call.text("payment_method");
        if (name != null) {
            JsonObject method = Instruments.named(call.transaction(), name, "payment_method");
            intent.addProperty("payment_method", Json.need(method, "id"));
            if ("requires_payment_method".equals(Json.text(intent, "status"))) {
                intent.addProperty("status", "requires_confirmation");
            }
        }
    }

    private Answer tried(Call call, JsonObject intent) {
        String id = Json.text(intent, "payment_method");
        if (id == null) {
            throw Refused.invalid(
                    "parameter_missing",
                    "payment_method",
                    "You cannot confirm this PaymentIntent because it's missing a payment method.");
        }
        JsonObject method = call.transaction().need(Kind.PAYMENT_METHOD, id);
        Optional<Decline> decline =
                payments.attempt(call.transaction(), intent, method, call.text("return_url"));
        return decline.isPresent()
                ? Errors.declined(call.transaction(), intent)
                : Answer.ok(intent);
    }

    private Answer cancel(Call call) {
        JsonObject intent = call.target(Kind.PAYMENT_INTENT, "intent");
        if (Json.text(intent, "_session") != null) {
            throw Refused.invalid(
                    null,
                    "intent",
                    "You cannot cancel PaymentIntentResource created by Checkout. Expire the"
                            + " Checkout Session instead.");
        }
        if (Json.text(intent, "_invoice") != null) {
            throw Refused.invalid(
                    null,
                    "intent",
                    "You cannot cancel PaymentIntents created by Invoices. Void the Invoice"
                            + " instead.");
        }
        payments.cancel(call.transaction(), intent, call.text("cancellation_reason"));
        return Answer.ok(intent);
    }

    private static Answer retrieve(Call call) {
        JsonObject intent = call.target(Kind.PAYMENT_INTENT, "intent");
        return Answer.ok(intent);
    }

    private static Answer update(Call call) {
        JsonObject intent = call.target(Kind.PAYMENT_INTENT, "intent");
        String status = Json.need(intent, "status");
        boolean open = List.of("requires_payment_method", "requires_confirmation").contains(status);
        if (!open && (call.has("amount") || call.has("currency"))) {
            throw Refused.invalid(
                    "payment_intent_unexpected_state",
                    "intent",
                    "This PaymentIntent's amount could not be updated because it has a status of "
                            + status
                            + ".");
        }
        boolean priced = call.has("amount") || call.has("currency");
        if (priced && Json.text(intent, "_invoice") != null) {
            throw Refused.invalid(
                    null,
                    "intent",
                    "The amount of this PaymentIntent is that of its Invoice, and cannot be"
                            + " updated directly.");
        }
        for (String field :
                List.of(
                        "amount",
                        "currency",
                        "customer",
                        "description",
                        "receipt_email",
                        "transfer_group",
                        "payment_method_types")) {
            Json.copy(call.params(), field, intent);
        }
        setMethod(call, intent);
        Metadata.merge(call, intent);
        call.transaction().put(intent);
        return Answer.ok(intent);
    }

    private static Answer list(Call call) {
        Search search = call.transaction().list(Kind.PAYMENT_INTENT);
        Filters.apply(call, search, "customer");
        return Answer.ok(Listing.of(call, search, URL));
    }

    private static JsonArray allTypes() {
        JsonArray types = new JsonArray();
        List.of("card", "alipay", "wechat_pay").forEach(types::add);
        return types;
    }
}
