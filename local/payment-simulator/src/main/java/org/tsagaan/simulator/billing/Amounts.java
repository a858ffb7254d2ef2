package org.tsagaan.simulator.billing;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tsagaan.simulator.store.Ids;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.wire.Refused;

/** What an invoice item costs, in the smallest unit of its currency; below zero it is a rebate. */
final class Amounts {
    /** The provider takes no larger amounts. */
    static final long LARGEST = 99_999_999L;

    private Amounts() {}

    /**
     * Prices an item by a whole amount, or by a unit amount times a quantity.
     *
     * @throws Refused 400 if both are given, neither is known, or it is too much
     */
    static void price(JsonObject values, JsonObject item) {
        if (values.has("amount")) {
            alone(values, "quantity");
            alone(values, "unit_amount_decimal");
            long amount = within(BigDecimal.valueOf(Json.number(values, "amount")), "amount");
            set(item, BigDecimal.valueOf(amount), 1, amount);
            return;
        }
        JsonObject known = values.has("unit_amount_decimal") ? values : pricing(item);
        String unit = Json.text(known, "unit_amount_decimal");
        if (unit == null) {
            throw Refused.invalid(
                    "parameter_missing",
                    "amount",
                    "You must specify either `amount` or `unit_amount_decimal`.");
        }
        long quantity = Json.number(values, "quantity", Json.number(item, "quantity"));
        BigDecimal price = new BigDecimal(unit);
        BigDecimal whole =
                price.multiply(BigDecimal.valueOf(quantity)).setScale(0, RoundingMode.HALF_UP);
        set(item, price, quantity, within(whole, "unit_amount_decimal"));
    }

    private static JsonObject pricing(JsonObject item) {
        return Json.object(item, "pricing");
    }

    private static void alone(JsonObject values, String other) {
        if (values.has(other)) {
            throw Refused.invalid(
                    null,
                    "amount",
                    "You may only specify one of these parameters: amount, " + other + ".");
        }
    }

    /** The sum of what a draft has and one more amount. */
    static long sum(long before, long more) {
        return within(BigDecimal.valueOf(before).add(BigDecimal.valueOf(more)), "amount");
    }

    private static long within(BigDecimal amount, String param) {
        if (amount.abs().compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
            throw Refused.invalid(
                    "amount_too_large", param, "Amount must be no more than " + LARGEST);
        }
        return amount.longValueExact();
    }

    private static void set(JsonObject item, BigDecimal unit, long quantity, long amount) {
        JsonObject details = new JsonObject();
        details.addProperty("price", Ids.next("price_"));
        details.addProperty("product", Ids.next("prod_"));
        JsonObject pricing = new JsonObject();
        pricing.add("price_details", details);
        pricing.addProperty("type", "price_details");
        pricing.addProperty("unit_amount_decimal", unit.toPlainString());
        item.add("pricing", pricing);
        item.addProperty("quantity", quantity);
        item.addProperty("quantity_decimal", Long.toString(quantity));
        item.addProperty("amount", amount);
    }
}
