package org.tsagaan.simulator.payment;

import com.google.gson.JsonObject;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.wire.Templates;

/**
 * What the platform may spend, and the balance transactions that change it. The simulator takes no
 * fee and makes charges available at once.
 */
public final class Balances {
    private Balances() {}

    /**
     * Books a movement.
     *
     * @param type {@code charge}, {@code refund}, {@code refund_failure}, {@code transfer} or
     *     {@code transfer_refund}
     * @param amount in the smallest unit, negative where money leaves
     * @param source the document that caused it
     * @return the balance transaction's id
     */
    public static String book(
            Transaction transaction, String type, long amount, JsonObject source) {
        String currency = Json.need(source, "currency");
        JsonObject entry = Templates.fresh(transaction, Kind.BALANCE_TRANSACTION);
        entry.addProperty("amount", amount);
        entry.addProperty("net", amount);
        entry.addProperty("available_on", transaction.now());
        entry.addProperty("currency", currency);
        entry.addProperty("type", type);
        entry.addProperty("reporting_category", category(type));
        entry.addProperty("source", Json.need(source, "id"));
        transaction.put(entry);
        JsonObject balance = new JsonObject();
        balance.addProperty("object", Kind.BALANCE.object());
        balance.addProperty("id", currency);
        balance.addProperty("available", available(transaction, currency) + amount);
        transaction.put(balance);
        return Json.need(entry, "id");
    }

    /** What may be spent of this currency, in its smallest unit. */
    public static long available(Transaction transaction, String currency) {
        return transaction
                .find(Kind.BALANCE, currency)
                .map(balance -> Json.number(balance, "available"))
                .orElse(0L);
    }

    private static String category(String type) {
        return type.equals("transfer_refund") ? "transfer_reversal" : type;
    }
}
