package org.tsagaan.simulator.payment;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.store.Ids;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.time.Jobs;
import org.tsagaan.simulator.wire.Refused;
import org.tsagaan.simulator.wire.Templates;

/**
 * The life of a refund. On a card it succeeds at once; on a wallet it is pending, and succeeds a
 * little later. A refund that fails gives its amount back to the charge.
 */
public final class Refunds {
    /** Seconds that a wallet takes. */
    private static final long WALLET_SECONDS = 3;

    private volatile Jobs.Task outcome = Jobs.Task.SETTLE_REFUND;
    private volatile long seconds = WALLET_SECONDS;

    /** From now on wallets' refunds end in this way, after so many seconds. */
    public void order(Jobs.Task newOutcome, long newSeconds) {
        outcome = newOutcome;
        seconds = newSeconds;
    }

    /**
     * Refunds part of a charge, or all that is left of it.
     *
     * @throws Refused 400 if there is not so much left
     */
    public JsonObject create(
            Transaction transaction,
            JsonObject charge,
            @Nullable Long wanted,
            @Nullable String reason,
            @Nullable JsonElement metadata) {
        long amount = allowed(charge, wanted);
        JsonObject refund = Templates.fresh(transaction, Kind.REFUND);
        refund.addProperty("amount", amount);
        refund.addProperty("charge", Json.need(charge, "id"));
        Json.copy(charge, "currency", refund);
        Json.copy(charge, "payment_intent", refund);
        refund.addProperty("reason", reason);
        if (metadata != null && metadata.isJsonObject()) {
            refund.add("metadata", metadata.deepCopy());
        }
        refund.add("destination_details", destination(charge));
        refund.addProperty(
                "balance_transaction", Balances.book(transaction, "refund", -amount, refund));
        begin(transaction, charge, refund);
        return refund;
    }

    private void begin(Transaction transaction, JsonObject charge, JsonObject refund) {
        Optional<TestCard> card = Instruments.testCard(charge);
        boolean pends = card.isEmpty() || card.get() == TestCard.REFUND_PENDS;
        refund.addProperty("status", pends ? "pending" : "succeeded");
        transaction.put(refund);
        long returned = Json.number(charge, "amount_refunded") + Json.number(refund, "amount");
        record(transaction, charge, returned);
        Events.emit(transaction, "refund.created", refund);
        Events.emit(transaction, "charge.refunded", charge);
        String id = Json.need(refund, "id");
        if (pends) {
            Jobs.Task end = card.isEmpty() ? outcome : Jobs.Task.SETTLE_REFUND;
            Jobs.schedule(transaction, end, id, transaction.now() + seconds);
        } else if (card.get() == TestCard.REFUND_FAILS) {
            Jobs.schedule(transaction, Jobs.Task.FAIL_REFUND, id, transaction.now() + seconds);
        }
    }

    /** A pending refund has reached the buyer; does nothing to any other. */
    public void settle(Transaction transaction, String id) {
        JsonObject refund = transaction.need(Kind.REFUND, id);
        if ("pending".equals(Json.text(refund, "status"))) {
            refund.addProperty("status", "succeeded");
            transaction.put(refund);
            Events.emit(transaction, "refund.updated", refund);
            Events.emit(transaction, "charge.refund.updated", refund);
        }
    }

    /** A refund came back; does nothing to one that failed before. */
    public void fail(Transaction transaction, String id) {
        JsonObject refund = transaction.need(Kind.REFUND, id);
        if (!List.of("pending", "succeeded").contains(Json.need(refund, "status"))) {
            return;
        }
        long amount = Json.number(refund, "amount");
        refund.addProperty("status", "failed");
        refund.addProperty("failure_reason", "declined");
        refund.addProperty(
                "failure_balance_transaction",
                Balances.book(transaction, "refund_failure", amount, refund));
        transaction.put(refund);
        JsonObject charge = transaction.need(Kind.CHARGE, Json.need(refund, "charge"));
        record(transaction, charge, Json.number(charge, "amount_refunded") - amount);
        Events.emit(transaction, "refund.updated", refund);
        Events.emit(transaction, "refund.failed", refund);
        Events.emit(transaction, "charge.refund.updated", refund);
    }

    private static void record(Transaction transaction, JsonObject charge, long refunded) {
        charge.addProperty("amount_refunded", refunded);
        charge.addProperty("refunded", refunded == Json.number(charge, "amount"));
        transaction.put(charge);
    }

    private static long allowed(JsonObject charge, @Nullable Long wanted) {
        if (!"succeeded".equals(Json.text(charge, "status"))) {
            throw Refused.invalid(
                    null, null, "This charge has not been paid, so it cannot be refunded.");
        }
        long left = Json.number(charge, "amount") - Json.number(charge, "amount_refunded");
        if (left == 0) {
            throw Refused.invalid(
                    "charge_already_refunded",
                    null,
                    "Charge " + Json.need(charge, "id") + " has already been refunded.");
        }
        if (wanted != null && wanted > left) {
            throw Refused.invalid(
                    null,
                    "amount",
                    "Refund amount (%d) is greater than unrefunded amount on charge (%d)"
                            .formatted(wanted, left));
        }
        return wanted == null ? left : wanted;
    }

    private static JsonObject destination(JsonObject charge) {
        String type = Json.need(Json.object(charge, "payment_method_details"), "type");
        JsonObject way = new JsonObject();
        if (type.equals("card")) {
            way.addProperty("reference", Ids.next("SIMULATED"));
            way.addProperty("reference_status", "available");
            way.addProperty("reference_type", "acquirer_reference_number");
            way.addProperty("type", "refund");
        }
        JsonObject destination = new JsonObject();
        destination.addProperty("type", type);
        destination.add(type, way);
        return destination;
    }
}
