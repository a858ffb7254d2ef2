package org.tsagaan.simulator.payment;

import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.store.Ids;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.wire.Templates;

/** Makes charges: each try to take the money of a payment intent is one. */
final class Charges {
    private static final List<String> INHERITED =
            List.of(
                    "amount",
                    "currency",
                    "customer",
                    "description",
                    "metadata",
                    "receipt_email",
                    "statement_descriptor",
                    "statement_descriptor_suffix",
                    "transfer_group");

    private final Addresses addresses;

    Charges(Addresses addresses) {
        this.addresses = addresses;
    }

    /** A charge that took the money; put, and told of. */
    JsonObject succeeded(Transaction transaction, JsonObject intent, JsonObject method) {
        JsonObject charge = begun(transaction, intent, method);
        charge.addProperty("status", "succeeded");
        charge.addProperty("paid", true);
        charge.addProperty("captured", true);
        charge.addProperty("amount_captured", Json.number(intent, "amount"));
        charge.addProperty("receipt_url", addresses.receipt(Json.need(charge, "id")));
        charge.add("outcome", outcome("authorized", "approved_by_network", null));
        charge.addProperty(
                "balance_transaction",
                Balances.book(transaction, "charge", Json.number(intent, "amount"), charge));
        transaction.put(charge);
        Events.emit(transaction, "charge.succeeded", charge);
        return charge;
    }

    /** A charge that was declined; put, and told of. */
    JsonObject failed(
            Transaction transaction, JsonObject intent, JsonObject method, Decline decline) {
        JsonObject charge = begun(transaction, intent, method);
        charge.addProperty("status", "failed");
        charge.addProperty("failure_code", decline.code());
        charge.addProperty("failure_message", decline.message());
        charge.add("outcome", outcome("issuer_declined", "declined_by_network", decline));
        transaction.put(charge);
        Events.emit(transaction, "charge.failed", charge);
        return charge;
    }

    private static JsonObject begun(Transaction transaction, JsonObject intent, JsonObject method) {
        JsonObject charge = Templates.fresh(transaction, Kind.CHARGE);
        INHERITED.forEach(field -> Json.copy(intent, field, charge));
        charge.addProperty("payment_intent", Json.need(intent, "id"));
        charge.addProperty("payment_method", Json.need(method, "id"));
        Json.copy(method, "billing_details", charge);
        charge.add("payment_method_details", details(method, Json.number(intent, "amount")));
        Json.copy(method, "_card", charge);
        return charge;
    }

    private static JsonObject details(JsonObject method, long amount) {
        String type = Json.need(method, "type");
        JsonObject details = new JsonObject();
        details.addProperty("type", type);
        details.add(
                type,
                switch (type) {
                    case "card" -> card(Json.object(method, "card"), amount);
                    case "alipay" -> alipay();
                    default -> wechat();
                });
        return details;
    }

    private static JsonObject card(JsonObject from, long amount) {
        JsonObject card =
                Json.read(
                        "{'authorization_code':'000000',"
                                + "'extended_authorization':{'status':'disabled'},"
                                + "'incremental_authorization':{'status':'unavailable'},"
                                + "'installments':null,'mandate':null,"
                                + "'multicapture':{'status':'unavailable'},'network_token':null,"
                                + "'network_transaction_id':'SIMULATED',"
                                + "'overcapture':{'status':'unavailable'},'three_d_secure':null}");
        card.addProperty("amount_authorized", amount);
        for (String field : from.keySet()) {
            if (!List.of("generated_from", "networks", "three_d_secure_usage", "display_brand")
                    .contains(field)) {
                Json.copy(from, field, card);
            }
        }
        Json.copy(from, "brand", card);
        card.addProperty("network", Json.need(from, "brand"));
        return card;
    }

    private static JsonObject alipay() {
        JsonObject details = new JsonObject();
        details.addProperty("buyer_id", "2088000000000000");
        details.addProperty("fingerprint", "SIMULATED");
        details.addProperty("transaction_id", Ids.next("SIMULATED"));
        return details;
    }

    private static JsonObject wechat() {
        JsonObject details = new JsonObject();
        details.addProperty("fingerprint", "SIMULATED");
        details.add("location", null);
        details.add("reader", null);
        details.addProperty("transaction_id", Ids.next("SIMULATED"));
        return details;
    }

    private static JsonObject outcome(String type, String network, @Nullable Decline decline) {
        JsonObject outcome = new JsonObject();
        outcome.add("advice_code", null);
        outcome.add("network_advice_code", null);
        outcome.add("network_decline_code", null);
        outcome.addProperty("network_status", network);
        outcome.addProperty("reason", decline == null ? null : decline.declineCode());
        outcome.addProperty("risk_level", "normal");
        outcome.addProperty("risk_score", 0);
        outcome.addProperty(
                "seller_message",
                decline == null
                        ? "SIMULATED: payment complete."
                        : "SIMULATED: " + decline.message());
        outcome.addProperty("type", type);
        return outcome;
    }
}
