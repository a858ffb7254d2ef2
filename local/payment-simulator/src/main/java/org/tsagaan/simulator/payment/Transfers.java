package org.tsagaan.simulator.payment;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.store.Ids;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.wire.Refused;
import org.tsagaan.simulator.wire.Templates;

/**
 * Money that goes on from the platform to a connected account, and back. Out of a charge no more
 * goes than it took; without one, no more than the platform has.
 */
public final class Transfers {
    private Transfers() {}

    /**
     * Makes a transfer out of these values; put, booked and told of.
     *
     * @param charge the charge it is paid from, null where it is paid from the balance
     * @throws Refused 400 if there is not so much to transfer
     */
    public static JsonObject create(
            Transaction transaction, JsonObject values, @Nullable JsonObject charge) {
        JsonObject transfer = Templates.fresh(transaction, Kind.TRANSFER);
        values.keySet().forEach(field -> Json.copy(values, field, transfer));
        if (charge == null) {
            withinBalance(transaction, transfer);
        } else {
            withinCharge(transaction, transfer, charge);
            joinGroup(transfer, charge);
        }
        transfer.addProperty("destination_payment", Ids.next("py_"));
        transfer.addProperty(
                "balance_transaction",
                Balances.book(transaction, "transfer", -Json.number(transfer, "amount"), transfer));
        transaction.put(transfer);
        Events.emit(transaction, "transfer.created", transfer);
        return transfer;
    }

    /**
     * Takes back part of a transfer, or all that is left of it.
     *
     * @throws Refused 400 if there is not so much left
     */
    public static JsonObject reverse(
            Transaction transaction, JsonObject transfer, @Nullable Long wanted) {
        long left = Json.number(transfer, "amount") - Json.number(transfer, "amount_reversed");
        if (left == 0) {
            throw Refused.invalid(
                    null,
                    "id",
                    "Transfer " + Json.need(transfer, "id") + " has already been fully reversed.");
        }
        if (wanted != null && wanted > left) {
            throw Refused.invalid(
                    null,
                    "amount",
                    "Transfer reversal amount (%d) is greater than unreversed amount on transfer (%d)"
                            .formatted(wanted, left));
        }
        long amount = wanted == null ? left : wanted;
        JsonObject reversal = Templates.fresh(transaction, Kind.TRANSFER_REVERSAL);
        reversal.addProperty("amount", amount);
        Json.copy(transfer, "currency", reversal);
        reversal.addProperty("transfer", Json.need(transfer, "id"));
        reversal.addProperty("destination_payment_refund", Ids.next("pyr_"));
        reversal.addProperty(
                "balance_transaction",
                Balances.book(transaction, "transfer_refund", amount, reversal));
        transaction.put(reversal);
        transfer.addProperty("amount_reversed", Json.number(transfer, "amount") - left + amount);
        transfer.addProperty("reversed", amount == left);
        transaction.put(transfer);
        Events.emit(transaction, "transfer.reversed", transfer);
        return reversal;
    }

    private static void withinBalance(Transaction transaction, JsonObject transfer) {
        long available = Balances.available(transaction, Json.need(transfer, "currency"));
        if (Json.number(transfer, "amount") > available) {
            throw Refused.invalid(
                    "balance_insufficient",
                    null,
                    "You have insufficient available funds in your Stripe account (SIMULATED: "
                            + available
                            + " available).");
        }
    }

    private static void withinCharge(
            Transaction transaction, JsonObject transfer, JsonObject charge) {
        String id = Json.need(charge, "id");
        if (!"succeeded".equals(Json.text(charge, "status"))) {
            throw Refused.invalid(
                    null, "source_transaction", "The charge " + id + " has not succeeded.");
        }
        if (!Json.need(charge, "currency").equals(Json.need(transfer, "currency"))) {
            throw Refused.invalid(
                    null,
                    "currency",
                    "The currency of source_transaction's balance transaction (%s) must be the same as the transfer currency (%s)"
                            .formatted(
                                    Json.need(charge, "currency"),
                                    Json.need(transfer, "currency")));
        }
        long gone =
                transaction
                        .list(Kind.TRANSFER)
                        .where("source_transaction", id)
                        .oldestFirst()
                        .stream()
                        .mapToLong(
                                t -> Json.number(t, "amount") - Json.number(t, "amount_reversed"))
                        .sum();
        if (gone + Json.number(transfer, "amount") > Json.number(charge, "amount")) {
            throw Refused.invalid(
                    "balance_insufficient",
                    "amount",
                    "Transfers using this transaction as a source must not exceed the source amount of %d. (There is already %d in transfers using this source.)"
                            .formatted(Json.number(charge, "amount"), gone));
        }
    }

    private static void joinGroup(JsonObject transfer, JsonObject charge) {
        String group = Json.text(charge, "transfer_group");
        String wanted = Json.text(transfer, "transfer_group");
        if (group != null && wanted != null && !group.equals(wanted)) {
            throw Refused.invalid(
                    null,
                    "transfer_group",
                    "The transfer_group must be the same as that of the source_transaction: "
                            + group);
        }
        if (wanted == null) {
            String fallback = "group_" + Json.need(charge, "payment_intent");
            transfer.addProperty("transfer_group", group == null ? fallback : group);
        }
    }
}
